import { expect, test } from 'vitest';
import { judge } from '../../../scripts/addon/judge.ts';
import type { LintMessage } from '../../../scripts/addon/lint-addon.ts';

const KNOWN = { library: 'a-library', code: 'UNSAFE', at: /\.fallback=/, reason: 'never runs' };
const said = (changes: Partial<LintMessage> = {}): LintMessage => ({
  type: 'warning',
  code: 'UNSAFE',
  message: 'Unsafe',
  around: 'a.fallback=b',
  ...changes,
});

test('what is known passes, wherever the build has put it', () => {
  expect(judge([said({ file: 'one.js' }), said({ file: 'other.js' })], [KNOWN])).toEqual({
    unknown: [],
    known: [KNOWN],
    outdated: [],
  });
});

test('the same warning about other code is not known, nor is an error', () => {
  const other = said({ around: 'our.innerHTML=b' });
  const error = said({ type: 'error' });
  expect(judge([other, error], [KNOWN]).unknown).toEqual([other, error]);
});

test('what is no longer said is to be taken off the list', () => {
  expect(judge([], [KNOWN]).outdated).toEqual([KNOWN]);
});
