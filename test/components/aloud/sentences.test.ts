import { expect, test } from 'vitest';
import { sentencesOf } from '../../../components/reader/aloud/sentences';

function spoken(html: string, language = 'en'): string[] {
  const text = document.createElement('div');
  text.innerHTML = html;
  const sentences = sentencesOf(text, language);
  for (const { words, range } of sentences) expect(range.toString().replace(/\s+/g, ' ')).toContain(words.slice(0, 5));
  return sentences.map(({ words }) => words);
}

test.for([
  ['en', 'The ferry left. It rang twice.', 2],
  ['ru', 'Паром ушёл в шесть. Колокол звонил дважды!', 2],
  ['az', 'Bərə saat altıda yola düşdü. Zəng iki dəfə çalındı.', 2],
  ['hy', 'Լաստանավը մեկնեց ժամը վեցին։ Զանգը երկու անգամ հնչեց։', 2],
  ['ar', 'غادرت العبّارة في السادسة. ودقّ الجرس مرتين؟ نعم.', 3],
  ['he', 'המעבורת יצאה בשש. הפעמון צלצל פעמיים.', 2],
  ['zh', '渡轮六点出发。钟响了两次。', 2],
  ['ja', '渡し船は六時に出た。鐘は二度鳴った。', 2],
] as const)('sentences of %s', ([language, text, count]) => {
  expect(spoken(`<p>${text}</p>`, language)).toHaveLength(count);
});

test('sentences go across links and never across paragraphs; marks of notes, code and tables are not spoken', () => {
  const html =
    '<h2>The bell</h2><p>It <a href="#">rang</a> twice<sup><a href="#n">1</a></sup>. Then</p><p>silence</p><pre>x = 1</pre><table><tr><td>9</td></tr></table>';
  expect(spoken(html)).toEqual(['The bell', 'It rang twice.', 'Then', 'silence']);
});

test('what lasts too long is split at clauses, then between words, and nothing is lost', () => {
  const clauses = `${'the ferry that nobody wanted, '.repeat(20)}left.`;
  const parts = spoken(`<p>${clauses}</p>`);
  expect(Math.max(...parts.map(({ length }) => length))).toBeLessThanOrEqual(181);
  expect(parts.join(' ')).toBe(clauses);
  expect(parts[0]!.endsWith(',')).toBe(true);
  const words = 'ferry '.repeat(100).trim();
  expect(spoken(`<p>${words}</p>`).join(' ')).toBe(words);
  const dense = '渡'.repeat(200);
  expect(Math.max(...spoken(`<p>${dense}</p>`, 'zh').map(({ length }) => length))).toBeLessThanOrEqual(61);
  expect(spoken(`<p>${dense}</p>`, 'zh').join('')).toBe(dense);
});
