import { expect, test } from 'vitest';
import { sayOption } from '../../components/settings/say-option';
import type { ChoiceRow } from '../../settings/rows';
import { acceptChanges, acceptSettings, DEFAULT_SETTINGS, SETTING_NAMES, SETTINGS } from '../../settings/settings';
import { say, type WordKey } from '../../words';

test('nothing stored gives the default of each row', () => {
  expect(acceptSettings({})).toEqual(Object.fromEntries(SETTING_NAMES.map((name) => [name, SETTINGS[name].default])));
});

test.for(SETTING_NAMES)('%s accepts its default and what it offers, and no value of another kind', (name) => {
  const row = SETTINGS[name];
  expect(row.accepts(row.default)).toBe(true);
  if (row.kind === 'range') for (const stop of row.stops) expect(row.accepts(stop)).toBe(true);
  if (row.kind === 'range') expect(row.stops).toContain(row.default);
  for (const wrong of [null, {}, [], 'purple', Number.NaN, -1, 10_000]) {
    // A list of names may be empty.
    if (JSON.stringify(wrong) === JSON.stringify(row.default)) continue;
    expect(row.accepts(wrong), `${wrong}`).toBe(false);
  }
});

test.for(SETTING_NAMES)('%s has its words in the catalogue', (name) => {
  const row = SETTINGS[name];
  if (row.kind === 'kept') return;
  expect(say(`setting_${name}` as WordKey)).not.toBe('');
  if (row.kind === 'range') expect(say(`value_${row.words}`, '1')).not.toBe('');
  if (row.kind !== 'choice') return;
  for (const option of row.options)
    expect(sayOption(row as ChoiceRow<string>, option), option).not.toMatch(/^(auto|[a-z]{2})?$/);
});

test('a good value is kept as it is', () => {
  const good = { textSize: 27, theme: 'sepia', columnWidth: 45, font: 'lexend', ownPaper: '#123456' };
  expect(acceptSettings(good)).toEqual({ ...DEFAULT_SETTINGS, ...good });
});

test('the unknown and the bad are named', () => {
  expect(acceptChanges({ theme: 'night', textSize: 'big', colour: 'red', toString: 1 })).toEqual({
    good: { theme: 'night' },
    refused: ['textSize', 'colour', 'toString'],
  });
});

test('a damaged value falls back to its default and leaves the others', () => {
  for (const textSize of [NaN, 11, 49, '20', null, {}, Infinity]) {
    expect(acceptSettings({ textSize, theme: 'night' })).toEqual({ ...DEFAULT_SETTINGS, theme: 'night' });
  }
  expect(acceptSettings({ theme: 'purple', dayTheme: 7, textSize: 12 })).toEqual({ ...DEFAULT_SETTINGS, textSize: 12 });
});
