import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { licencesOf } from '../../../scripts/build/licences.ts';

const ROOT = mkdtempSync(path.join(os.tmpdir(), 'licences-'));
afterAll(() => rmSync(ROOT, { recursive: true, force: true }));

function packed(name: string, license: string | undefined, text?: string): string {
  const folder = path.join(ROOT, name);
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, 'package.json'), JSON.stringify({ name, version: '1.2.3', license }));
  if (text) writeFileSync(path.join(folder, 'LICENSE.md'), text);
  return folder;
}

test('each package is named with its version and licence, and the same text stands once', () => {
  const said = licencesOf([
    packed('one', 'MIT', 'Use it.'),
    packed('two', 'MIT', 'Use it.\r\n'),
    packed('three', 'ISC', 'Take it.'),
  ]);
  expect(said).toContain('one 1.2.3 · MIT\ntwo 1.2.3 · MIT\n\nUse it.');
  expect(said).toContain('three 1.2.3 · ISC\n\nTake it.');
  expect(said.split('Use it.')).toHaveLength(2);
});

test('a package without a text is under the whole text of its licence, not under a short notice', () => {
  const said = licencesOf([
    packed('notice', 'Apache-2.0', 'Copyright somebody.'),
    packed('silent', 'Apache-2.0'),
    packed('whole', 'Apache-2.0', 'Terms and conditions, from the first to the last.'),
  ]);
  expect(said).toContain('silent 1.2.3 · Apache-2.0\nwhole 1.2.3 · Apache-2.0\n\nTerms');
});

test('a licence that was not agreed to, none at all, and a text that is nowhere fail the build', () => {
  expect(() => licencesOf([packed('viral', 'AGPL-3.0', 'Share.')])).toThrow('viral (AGPL-3.0)');
  expect(() => licencesOf([packed('unsaid', undefined, 'Who knows.')])).toThrow('unsaid (no licence)');
  expect(() => licencesOf([packed('bare', 'BSD-2-Clause')])).toThrow('bare');
});
