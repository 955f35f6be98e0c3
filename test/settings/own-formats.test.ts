import { expect, test } from 'vitest';
import type { OwnFormat } from '../../attribution/templates/format';
import { readDocument, type SettingsDocument } from '../../settings/document';
import { forAccount, fromAccount } from '../../settings/for-account';
import { type Kept, NOTHING_KEPT, reset } from '../../settings/kept';
import {
  acceptFormats,
  LONGEST_BODY,
  LONGEST_NAME,
  removeFormat,
  saveFormat,
  takeIn,
} from '../../settings/own-formats';
import { exportSettings, importSettings } from '../../settings/transfer';

const MINE: OwnFormat = { id: 'own-1', name: 'Mine', flavour: 'text', body: '{title}' };
const OTHER: OwnFormat = { id: 'own-2', name: 'Other', flavour: 'html', body: '<b>{title}</b>' };

test('a format is added, changed in its place and removed', () => {
  const two = saveFormat(OTHER)(saveFormat(MINE)(NOTHING_KEPT));
  expect(two.formats).toEqual([MINE, OTHER]);
  const changed = saveFormat({ ...MINE, name: 'Ours' })(two);
  expect(changed.formats?.map(({ name }) => name)).toEqual(['Ours', 'Other']);
  expect(removeFormat('own-1')(changed).formats).toEqual([OTHER]);
});

test.each([
  [null],
  ['text'],
  [{ ...MINE, id: 'source' }],
  [{ ...MINE, id: 'own-' }],
  [{ ...MINE, name: ' ' }],
  [{ ...MINE, name: 'x'.repeat(LONGEST_NAME + 1) }],
  [{ ...MINE, flavour: 'script' }],
  [{ ...MINE, body: 1 }],
  [{ ...MINE, body: 'x'.repeat(LONGEST_BODY + 1) }],
])('%j is no format', (stored) => {
  expect(acceptFormats([stored, OTHER])).toEqual({ good: [OTHER], refused: [expect.any(String)] });
});

test('of two with one id the later stays, and nothing but the four fields', () => {
  expect(acceptFormats([MINE, { ...MINE, name: 'Later', extra: 1 }])).toEqual({
    good: [{ ...MINE, name: 'Later' }],
    refused: [],
  });
});

test('a faulty template is kept: it can be mended', () => {
  const faulty = { ...MINE, body: '{titel}' };
  expect(acceptFormats([faulty])).toEqual({ good: [faulty], refused: [] });
});

test('they go out into a file and come in again', () => {
  const kept: Kept = { values: {}, sites: {}, formats: [MINE, OTHER] };
  expect(importSettings(exportSettings(kept))).toEqual({ ok: true, kept, refused: [] });
});

test('a file that does not know a format takes none away, and one that does changes it', () => {
  const kept: Kept = { values: { theme: 'night' }, sites: {}, formats: [MINE] };
  expect(takeIn({ values: { theme: 'gray' }, sites: {} })(kept)).toEqual({ ...kept, values: { theme: 'gray' } });
  const imported = { values: {}, sites: {}, formats: [{ ...MINE, name: 'Theirs' }, OTHER] };
  expect(takeIn(imported)(kept).formats?.map(({ name }) => name)).toEqual(['Theirs', 'Other']);
});

test('resetting the settings leaves what a person wrote', () => {
  expect(reset()({ values: { theme: 'night' }, sites: { a: {} }, formats: [MINE] })).toEqual({
    values: {},
    sites: {},
    formats: [MINE],
  });
});

test('a document of before there were formats is read whole', () => {
  const before = { version: 1, savedAt: 5, values: { theme: 'night' }, sites: {} };
  expect(readDocument(before)).toEqual({ document: before, refused: [] });
  expect(readDocument({ ...before, formats: 'none' })!.document).toEqual(before);
  expect(readDocument({ ...before, formats: [] })!.document.formats).toEqual([]);
});

test('the account gets the formats that fit into it, and the others stay on this computer', () => {
  const small: SettingsDocument = { version: 1, savedAt: 1, values: { theme: 'night' }, sites: {}, formats: [MINE] };
  expect(forAccount(small)).toEqual(small);
  // Two bytes a letter.
  const large = { ...small, formats: [MINE, { ...OTHER, body: 'ə'.repeat(4_000) }] };
  const sent = forAccount(large);
  expect(sent).toEqual({ version: 1, savedAt: 1, values: { theme: 'night' }, sites: {} });
  expect(fromAccount({ ...sent, savedAt: 2 }, large)).toEqual({ ...large, savedAt: 2 });
  expect(fromAccount({ ...small, formats: [] }, large).formats).toEqual([]);
});
