import { expect, test } from 'vitest';
import { whatToInstall } from '../../scripts/set-up/browsers.ts';

test('one sentence says what to install, and how to do without', () => {
  const said = whatToInstall(['chromium', 'firefox']);
  expect(said).toContain('apt-get install chromium firefox-esr');
  expect(said).toContain('CHROMIUM and FIREFOX');
  expect(whatToInstall(['firefox'])).not.toContain('chromium');
});
