import { expect, test } from 'vitest';
import type { Kept } from '../../settings/kept';
import { exportSettings, importSettings } from '../../settings/transfer';

const KEPT: Kept = { values: { theme: 'sepia', textSize: 27 }, sites: { 'delta.example': { theme: 'night' } } };

test('what was exported comes back whole', () => {
  expect(importSettings(exportSettings(KEPT))).toEqual({ ok: true, kept: KEPT, refused: [] });
});

test('bad values are left out and named, good ones taken', () => {
  const text = exportSettings(KEPT).replace(': 27', ': "vast"').replace('"night"', '"dusk"');
  expect(importSettings(text)).toEqual({
    ok: true,
    kept: { values: { theme: 'sepia' }, sites: { 'delta.example': {} } },
    refused: ['textSize', 'delta.example: theme'],
  });
});

test('a file of another kind is refused', () => {
  for (const text of ['', 'no', '{}', '[]', '{"version":1}']) expect(importSettings(text)).toEqual({ ok: false });
});
