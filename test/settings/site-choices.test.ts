import { beforeEach, expect, test } from 'vitest';
import { browser } from 'wxt/browser';
import { acceptChoices, hasChoice, joined, NO_CHOICES, withChoice, withoutChoice } from '../../settings/site-choices';
import { loadAllChoices, loadChoices, saveChoices } from '../../settings/site-choices-store';

const MARK = { selector: 'div.related' };
const WORDS = { selector: 'p', words: 'subscribe' };

beforeEach(() => browser.storage.local.clear());

test('a choice is added once, found and taken away', () => {
  const once = withChoice(NO_CHOICES, 'hide', WORDS);
  expect(withChoice(once, 'hide', { ...WORDS })).toEqual(once);
  expect(hasChoice(once, 'hide', { ...WORDS })).toBe(true);
  expect(hasChoice(once, 'hide', { selector: 'p' })).toBe(false);
  expect(withoutChoice(once, 'hide', { ...WORDS })).toEqual(NO_CHOICES);
});

test('the site’s choices and the article’s hold together', () => {
  const choices = joined({ restore: [MARK], hide: [] }, { restore: [], hide: [WORDS] });
  expect(choices).toEqual({ restore: [MARK], hide: [WORDS] });
});

test('the oldest of very many gives way', () => {
  let choices = NO_CHOICES;
  for (let index = 0; index < 130; index++) choices = withChoice(choices, 'hide', { selector: `#n${index}` });
  expect([choices.hide.length, choices.hide[0]!.selector]).toEqual([100, '#n30']);
});

test('what is damaged is left out', () => {
  expect(acceptChoices(undefined)).toEqual(NO_CHOICES);
  expect(acceptChoices({ restore: [null, 3, { selector: 4 }, MARK], hide: 'all' })).toEqual({
    restore: [MARK],
    hide: [],
  });
});

test('they are kept by site, and a site without any is forgotten', async () => {
  await saveChoices('delta.example', { restore: [MARK], hide: [] });
  await saveChoices('river.example', { restore: [], hide: [WORDS] });
  expect(await loadChoices('river.example')).toEqual({ restore: [], hide: [WORDS] });
  expect(Object.keys(await loadAllChoices())).toEqual(['delta.example', 'river.example']);
  await saveChoices('river.example', NO_CHOICES);
  expect(Object.keys(await loadAllChoices())).toEqual(['delta.example']);
  expect(await loadChoices(undefined)).toEqual(NO_CHOICES);
});
