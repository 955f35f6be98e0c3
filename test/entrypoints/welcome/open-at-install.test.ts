import { expect, test } from 'vitest';
import { isFirstTime } from '../../../entrypoints/welcome/open-at-install';

test('the welcome page comes on installing and never on an update, of the extension or of the browser', () => {
  const reasons = ['install', 'update', 'chrome_update', 'browser_update', 'shared_module_update'];
  expect(reasons.filter(isFirstTime)).toEqual(['install']);
});
