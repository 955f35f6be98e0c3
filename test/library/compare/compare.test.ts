import { expect, test } from 'vitest';
import { compareArticles } from '../../../library/compare/compare';
import { compareText } from '../../../library/compare/compare-text';
import { sampleArticle } from '../../sample-article';

const marked = (before: string, after: string, language?: string) =>
  compareText(before, after, language)
    .map(({ kind, text }) => (kind === 'same' ? text : kind === 'added' ? `[+${text}]` : `[-${text}]`))
    .join('');

test('words that were changed, taken away and added stand where they were', () => {
  expect(marked('The ferry left at six.', 'The ferry left at seven.')).toBe('The ferry left at [-six][+seven].');
  expect(marked('One. Two.', 'One.')).toBe('One.[- Two.]');
  expect(marked('One.\n\nThree.', 'One.\n\nTwo.\n\nThree.')).toContain('Two');
});

test('a phrase in the place of another is marked as a whole, and what was only taken away or added is not joined', () => {
  expect(marked('Left at half past six with nine.', 'Left at seven with nine.')).toBe(
    'Left at [-half past six][+seven] with nine.',
  );
  expect(marked('The old red boat.', 'The new green boat.')).toBe('The [-old red][+new green] boat.');
  expect(marked('A b c.', 'b x c.')).toBe('[-A ]b [+x ]c.');
  expect(marked('One two.\n\nThree.', 'Six two.\n\nNine.')).toBe('[-One][+Six] two.\n\n[-Three][+Nine].');
});

test('Chinese is compared by words, and a language that is none is no fault', () => {
  expect(marked('渡轮六点出发', '渡轮七点出发', 'zh')).toMatch(/\[-六\S*\]\[\+七\S*\]/);
  expect(marked('a b', 'a c', 'no language!')).toBe('a [-b][+c]');
});

test('white space and composition are no change', () => {
  expect(marked('Cafe\u0301  open.\n\n\nYes.', 'Café open.\n\nYes.')).toBe('Café open.\n\nYes.');
});

test('two long texts with nothing in common are given as one and the other, not word by word', () => {
  const noise = (seed: number) => Array.from({ length: 30_000 }, (_, n) => `w${(n * seed) % 9973}x${seed}`).join(' ');
  expect(compareText(noise(7), noise(11), 'en').map(({ kind }) => kind)).toEqual(['removed', 'added']);
});

test('headline, stand-first, authors and dates that changed are called out', () => {
  const { fields, isSame } = compareArticles(
    sampleArticle(),
    sampleArticle({
      title: 'Ferry returns',
      authors: ['Leyla Quliyeva'],
      modifiedTime: '2023-04-25',
      standFirst: undefined,
    }),
  );
  expect(isSame).toBe(false);
  expect(fields).toEqual([
    { field: 'title', before: 'Ferry returns to the lower river after nine years', after: 'Ferry returns' },
    { field: 'standFirst', before: 'Two boats, one timetable and a bell.', after: undefined },
    { field: 'authors', before: 'Leyla Quliyeva, Tom Hargreaves', after: 'Leyla Quliyeva' },
    { field: 'modifiedTime', before: undefined, after: '2023-04-25' },
  ]);
  expect(compareArticles(sampleArticle(), sampleArticle({ html: '<p>other</p>' })).isSame).toBe(true);
});
