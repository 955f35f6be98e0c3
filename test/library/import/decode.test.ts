import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decode } from '../../../library/import/decode';

const RUSSIAN =
  'Название,Адрес\nПаром вернулся на нижнюю реку спустя девять лет,https://delta.example/ru/parom\nКто звонил в колокол,https://delta.example/ru/kolokol\n';

/** Cyrillic letters of windows-1251 stand at 0x80 plus what is above U+0410 in the alphabet. */
function inWindows1251(text: string): Uint8Array {
  return Uint8Array.from(text, (letter) => {
    const code = letter.charCodeAt(0);
    return code >= 0x410 && code <= 0x44f ? code - 0x410 + 0xc0 : code;
  });
}

function inUtf16(text: string, littleEndian: boolean, mark: boolean): Uint8Array {
  const units = [...(mark ? '\ufeff' : ''), ...text];
  const view = new DataView(new ArrayBuffer(units.length * 2));
  units.forEach((unit, index) => {
    view.setUint16(index * 2, unit.charCodeAt(0), littleEndian);
  });
  return new Uint8Array(view.buffer);
}

test('UTF-8 is read with and without its mark', () => {
  expect(decode(new TextEncoder().encode(RUSSIAN))).toBe(RUSSIAN);
  expect(decode(new TextEncoder().encode(`\ufeff${RUSSIAN}`))).toBe(RUSSIAN);
});

test('UTF-16 is read in both orders, with and without its mark', () => {
  for (const littleEndian of [true, false])
    for (const mark of [true, false]) expect(decode(inUtf16(RUSSIAN, littleEndian, mark))).toBe(RUSSIAN);
});

test('windows-1251 is known by its letters, and by what a page says', () => {
  expect(decode(inWindows1251(RUSSIAN))).toBe(RUSSIAN);
  const page = `<meta charset="windows-1251"><p>Да</p>`;
  expect(decode(inWindows1251(page))).toBe(page);
});

test('an encoding that nobody knows does not stop the reading', () => {
  const page = new Uint8Array([...new TextEncoder().encode('<meta charset="x-klingon">'), 0xe9]);
  expect(decode(page)).toContain('x-klingon');
});

test('any bytes give a text', () => {
  fc.assert(fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => typeof decode(bytes) === 'string'));
});

test('any text in UTF-8 comes back', () => {
  const text = fc.string({ unit: 'binary', maxLength: 200 }).filter((each) => !/^\ufeff|\0/.test(each));
  fc.assert(fc.property(text, (each) => decode(new TextEncoder().encode(each)) === each.toWellFormed()));
});
