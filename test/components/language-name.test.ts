import { expect, test } from 'vitest';
import { nameLanguage } from '../../components/ui/language-name';

test.for([
  ['ru', 'Русский'],
  ['hy', 'Հայերեն'],
  ['ka', 'ქართული'],
  ['az', 'Azərbaycan'],
  ['tr', 'Türkçe'],
  ['ar', 'العربية'],
  ['not a tag', 'not a tag'],
])('%s is called %s', ([tag, name]) => {
  expect(nameLanguage(tag!)).toBe(name);
});
