import { expect, test } from 'vitest';
import { readDocument } from '../../settings/document';

test('what is no document gives nothing', () => {
  for (const stored of [undefined, null, 7, 'x', [], {}, { version: 1 }, { values: {} }]) {
    expect(readDocument(stored)).toBeUndefined();
  }
});

test('the good is taken, the bad is named with its place', () => {
  const reading = readDocument({
    version: 1,
    savedAt: 5,
    values: { theme: 'sepia', textSize: 900 },
    sites: { 'delta.example': { theme: 'night', font: 'papyrus' }, 'other.example': 'no' },
  });
  expect(reading?.document).toEqual({
    version: 1,
    savedAt: 5,
    values: { theme: 'sepia' },
    sites: { 'delta.example': { theme: 'night' }, 'other.example': {} },
  });
  expect(reading?.refused).toEqual(['textSize', 'delta.example: font']);
});

test('an older document goes through each migration on its way', () => {
  const migrations = {
    2: (older: Record<string, unknown>) => ({ ...older, values: { theme: older.night ? 'night' : 'light' } }),
    3: (older: Record<string, unknown>) => ({ ...older, savedAt: 3 }),
  };
  expect(readDocument({ version: 1, night: true, values: {} }, migrations, 3)?.document).toEqual({
    version: 3,
    savedAt: 3,
    values: { theme: 'night' },
    sites: {},
  });
  expect(readDocument({ version: 2, values: { theme: 'sepia' } }, migrations, 3)?.document.values.theme).toBe('sepia');
});

test('a document of a newer version is read as far as it is understood', () => {
  expect(readDocument({ version: 99, values: { theme: 'sepia', hue: 4 } })?.document.values).toEqual({
    theme: 'sepia',
  });
});
