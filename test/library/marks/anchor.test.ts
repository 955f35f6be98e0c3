import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anchor } from '../../../library/marks/anchor';
import { describe } from '../../../library/marks/describe';

const STORY = `The ferry left at six, as it did every morning of that year.
Nobody on the quay had believed that the old engine would last the winter, and yet it did.
The keeper of the mill noted the height of the water in a book that nobody has read since.
“We shall see,” said the captain, “what the spring brings.” He went below.
In the evening the boat came back with eleven passengers and a goat.`;

/** The passage `words` of a text, told as a mark tells it. */
function passage(text: string, words: string) {
  const start = text.indexOf(words);
  return describe(text, start, start + words.length)!;
}

/** The words that the mark stands on in another text; undefined if it is lost. */
function found(mark: ReturnType<typeof passage>, text: string): string | undefined {
  const place = anchor(mark, text);
  return place && text.slice(place.start, place.end);
}

test('a passage is told by its words, thirty-two letters on each side and its place', () => {
  const mark = passage(STORY, 'the old engine');
  expect(mark.quote).toEqual({
    exact: 'the old engine',
    prefix: 'ody on the quay had believed that '.slice(-32),
    suffix: ' would last the winter, and yet it did'.slice(0, 32),
  });
  expect(STORY.slice(mark.position.start, mark.position.end)).toBe('the old engine');
  expect(describe(STORY, mark.position.start - 1, mark.position.end + 1)).toEqual(mark);
  expect(describe(STORY, STORY.indexOf('\n'), STORY.indexOf('\n') + 1)).toBeUndefined();
});

test('context does not cut a letter of two units in two', () => {
  const text = `${'😀'.repeat(20)}a word here${'😀'.repeat(20)}`;
  const { prefix, suffix } = describe(text, 41, 51)!.quote;
  for (const words of [prefix, suffix]) expect(words.isWellFormed()).toBe(true);
});

test('in the same text every passage is found where it was made', () => {
  fc.assert(
    fc.property(fc.nat(STORY.length), fc.nat(STORY.length), (one, other) => {
      const [start, end] = [Math.min(one, other), Math.max(one, other)];
      const mark = describe(STORY, start, end);
      if (!mark) return;
      expect(anchor(mark, STORY)).toEqual({ ...mark.position, exact: true });
    }),
    { numRuns: 500 },
  );
});

test.for([
  ['words inserted before', (text: string) => `Correction: an earlier version was wrong.\n${text}`],
  ['words removed before', (text: string) => text.replace('The ferry left at six, as it did every morning', 'It left')],
  ['the word before changed', (text: string) => text.replace('that the old', 'the old')],
  ['the word behind changed', (text: string) => text.replace('would last', 'could last')],
  ['the paragraph moved', (text: string) => [...text.split('\n').slice(2), ...text.split('\n').slice(0, 2)].join('\n')],
  ['the paragraph before removed', (text: string) => text.split('\n').slice(1).join('\n')],
] as const)('a short passage is found, not a letter changed, with %s', ([, edit]) => {
  const place = anchor(passage(STORY, 'the old engine'), edit(STORY));
  expect(place?.exact).toBe(true);
  expect(edit(STORY).slice(place!.start, place!.end)).toBe('the old engine');
});

test.for([
  ['a word inserted inside', 'noted the height of the water', 'noted daily the height of the water'],
  ['a word removed inside', 'the height of the water in a book', 'the height of the water in books'],
  ['a letter corrected', 'keeper', 'keepr'],
] as const)('a sentence is found with %s', ([, before, after]) => {
  const mark = passage(STORY, 'The keeper of the mill noted the height of the water in a book');
  const text = STORY.replace(before, after);
  expect(found(mark, text)).toBe(mark.quote.exact.replace(before, after));
  expect(anchor(mark, text)?.exact).toBe(false);
});

test('other quotation marks, dashes and spaces are no other words', () => {
  const mark = passage(STORY, '“We shall see,” said the captain');
  expect(found(mark, STORY.replace(/[“”]/g, '"'))).toBe('"We shall see," said the captain');
  expect(found(mark, STORY.replace('said the', 'said\u00a0the'))).toBe('“We shall see,” said\u00a0the captain');
  expect(found(mark, STORY.replace('see,” said', 'see” – said'))).toBe('“We shall see” – said the captain');
});

test('of the same words the ones with the old context are meant, else the nearest', () => {
  const text = 'At noon the bell rang twice in town. At dusk the bell rang twice in the harbour and all went home.';
  const mark = describe(text, text.lastIndexOf('the bell'), text.lastIndexOf('the bell') + 8)!;
  const longer = `${text.slice(0, 37)}Much was said about it later. ${text.slice(37)}`;
  expect(anchor(mark, longer)?.start).toBe(longer.lastIndexOf('the bell'));
  const line = 'The bell rang twice in the harbour and everybody went home.';
  const lines = Array(5).fill(line).join('\n');
  const third = describe(lines, (line.length + 1) * 2, (line.length + 1) * 2 + line.length)!;
  expect(anchor(third, lines)?.start).toBe((line.length + 1) * 2);
  expect(anchor(third, `A word.\n${lines}`)?.start).toBe((line.length + 1) * 2 + 8);
});

test('a text that stands twice since keeps the mark where its context is', () => {
  const sentence = 'The keeper of the mill noted the height of the water in a book';
  const mark = passage(STORY, sentence);
  expect(anchor(mark, `${sentence}.\n${STORY}`)?.start).toBe(STORY.indexOf(sentence) + sentence.length + 2);
});

test.for([
  ['the passage removed', 'the old engine', (text: string) => text.replace('the old engine', 'it')],
  ['the paragraph removed', 'noted the height', (text: string) => text.replace(/The keeper.*\n/, '')],
  ['another number', 'eleven', (text: string) => text.replace(/In the evening.*/, 'At noon eleven came.')],
  ['a text about something else', 'said the captain', () => 'Elections were held on Sunday. “Good,” said the captain.'],
  ['nothing left', 'the old engine', () => ''],
] as const)('nothing is marked with %s', ([, words, edit]) => {
  expect(anchor(passage(STORY, words), edit(STORY))).toBeUndefined();
});

test('a sentence with other numbers or beside the one that is gone is another sentence', () => {
  const lines = ['Baku', 'Ganja', 'Sumgait', 'Shirvan'].map((town, at) => `In ${town} the price rose to ${at} manats.`);
  const text = `Prices in the towns:\n${lines.join('\n')}`;
  for (const line of lines)
    for (const words of [line, line.slice(0, -1)])
      expect(found(passage(text, words), text.replace(`\n${line}`, ''))).toBeUndefined();
  const named = text.replace(/\d/g, 'three');
  for (const line of lines.map((words) => words.replace(/\d/, 'three')))
    expect(found(passage(named, line), named.replace(`\n${line}`, ''))).toBeUndefined();
});

test('what was removed is found nowhere, whatever the text and the passage', () => {
  const word = fc.constantFrom(...STORY.match(/\p{L}+/gu)!);
  const line = fc.array(word, { minLength: 6, maxLength: 20 }).map((words) => `${words.join(' ')}.`);
  fc.assert(
    fc.property(fc.array(line, { minLength: 3, maxLength: 8 }), fc.nat(), fc.nat(), (lines, which, from) => {
      const gone = lines[which % lines.length]!;
      const start = lines.slice(0, which % lines.length).join('\n').length + (which % lines.length ? 1 : 0);
      const begin = from % (gone.length - 15);
      const mark = describe(lines.join('\n'), start + begin, start + begin + 15)!;
      const rest = lines.filter((_, index) => index !== which % lines.length).join('\n');
      const words = found(mark, rest);
      expect(words === undefined || rest.includes(mark.quote.exact)).toBe(true);
    }),
    { numRuns: 300 },
  );
});

test.for([
  [
    '渡船は朝六時に岸を離れた。水車の番人は水の高さを帳面に書いた。',
    '水の高さ',
    '昨日、渡船は朝六時に岸を離れた。水車の番人は水の高さを帳面に書いた。',
  ],
  [
    '轮渡每天早上六点离岸，磨坊的看守把水位记在本子上。',
    '把水位记在本子上',
    '据报道，轮渡每天早上六点离开，磨坊的看守把水位记在本子上。',
  ],
  [
    'غادرت العبارة في السادسة صباحا كما كانت تفعل كل يوم.',
    'في السادسة صباحا',
    'أمس غادرت العبارة في السادسة صباحا كما كانت تفعل كل يوم.',
  ],
  ['המעבורת יצאה בשש בבוקר כמו בכל יום בשנה ההיא.', 'בשש בבוקר', 'אתמול המעבורת יצאה בשש בבוקר כמו בכל יום בשנה ההיא.'],
  [
    'Cafe\u0301 noir, bu\u0308tu\u0308n gu\u0308n ac\u0327\u0131q idi',
    'bu\u0308tu\u0308n gu\u0308n',
    'Bura Cafe\u0301 noir, bu\u0308tu\u0308n gu\u0308n ac\u0327\u0131q idi',
  ],
  ['नौका सुबह छह बजे निकली जैसा वह हर दिन करती थी', 'सुबह छह बजे', 'कल नौका सुबह छह बजे निकली जैसा वह हर दिन करती थी'],
] as const)('in "%s" the passage "%s" is found after an edit', ([text, words, edited]) => {
  expect(found(passage(text, words), edited)).toBe(words);
});

test('letters composed in another way are the same passage where the context vouches for it', () => {
  const text = 'Axşam düşəndə çay kənarında heç kim qalmamışdı, yalnız qoca kapitan oturub suya baxırdı.';
  const mark = passage(text, 'heç kim qalmamışdı, yalnız qoca kapitan');
  expect(found(mark, text.normalize('NFD'))?.normalize('NFC')).toBe(mark.quote.exact);
});

test('words that were imported without a place are found where they stand once', () => {
  const bare = (exact: string) => ({ quote: { exact, prefix: '', suffix: '' } });
  const text = `${STORY}\nThe ferry was late.`;
  expect(anchor(bare('the old engine'), text)?.start).toBe(text.indexOf('the old engine'));
  expect(anchor(bare('The ferry'), text)).toBeUndefined();
  expect(anchor(bare("'We shall see' said the captain, 'what the spring brings'"), text)?.exact).toBe(false);
  expect(anchor(bare('The ferry was sold to a museum in the north'), text)).toBeUndefined();
});

test('a long passage is found after an edit, in a long text, without being waited for', () => {
  const paragraph = (index: number) =>
    Array.from({ length: 9 }, (_, at) => `Word ${index * 31 + at * 7} of part ${index} was said by voice ${at}.`).join(
      ' ',
    );
  const lines = Array.from({ length: 800 }, (_, index) => paragraph(index));
  const mark = passage(lines.join('\n'), lines.slice(400, 405).join('\n'));
  expect(mark.quote.exact.length).toBeGreaterThan(1500);
  lines[402] = lines[402]!.replace('was said', 'was then said');
  const began = performance.now();
  expect(found(mark, `New.\n${lines.join('\n')}`)).toBe(lines.slice(400, 405).join('\n'));
  expect(performance.now() - began).toBeLessThan(1500);
});

test('a note to the whole article has no place', () => {
  expect(anchor({}, STORY)).toBeUndefined();
});
