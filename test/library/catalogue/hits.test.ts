import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Run } from '../../../library/catalogue/contract';
import { hitFinder } from '../../../library/catalogue/hits';
import { bodyOf } from '../../../library/catalogue/pieces';
import { phrasesOf } from '../../../library/catalogue/terms';

const mark = (runs: readonly Run[]) => runs.map(({ text, hit }) => (hit ? `[${text}]` : text)).join('');
const inTitle = (query: string, title: string) => mark(hitFinder(phrasesOf(query)).inTitle(title));

test('of the last word its beginning is a hit, of the others the whole word', () => {
  expect(inTitle('new fer', 'The new ferry, newest of ferries')).toBe('The [new] [fer]ry, newest of [fer]ries');
});

test('letters are told as they are written', () => {
  expect(inTitle('berde', 'Bərdədə və BƏRDƏ')).toBe('[Bərdə]də və [BƏRDƏ]');
  expect(inTitle('isik', 'Işık, IŞIK')).toBe('[Işık], [IŞIK]');
  expect(inTitle('елка', 'Ёлка')).toBe('[Ёлка]');
  expect(inTitle('ev', 'ev և եվ')).toBe('[ev] և եվ');
  expect(inTitle('եվրո', 'և'.concat('րոպա'))).toBe('[և'.concat('րո]պա'));
  expect(inTitle('a', 'Æsop')).toBe('[Æ]sop');
  expect(inTitle('ガ', 'ｶﾞﾗｽ')).toBe('[ｶﾞ]ﾗｽ');
});

test('a part of a text without spaces is a hit by itself', () => {
  expect(inTitle('京都', '東京都知事')).toBe('東[京都]知事');
  expect(inTitle('covid-19', 'Covid 19 and 19')).toBe('[Covid 19] and 19');
});

test('the piece of the text that is shown is one with most of the phrases', () => {
  const { inText } = hitFinder(phrasesOf('ferry bell'));
  const filler = 'Nothing was said of it at all. '.repeat(20);
  const shown = mark(inText(bodyOf(`${filler}A ferry came. ${filler}${filler}The ferry has a bell. ${filler}`)));
  expect(shown).toContain('[ferry] has a [bell]');
  expect(shown.startsWith('…') && shown.endsWith('…')).toBe(true);
  expect(shown.length).toBeLessThan(200);
});

test('where no phrase occurs, the beginning of the text is shown, and nothing of none', () => {
  const { inText } = hitFinder(phrasesOf('ferry'));
  expect(mark(inText(bodyOf('  Short\n\ntext. ')))).toBe('Short text.');
  expect(inText(bodyOf(''))).toEqual([]);
});

test('the runs of a title are the title', () => {
  const text = fc.string({ unit: 'grapheme', maxLength: 40 });
  fc.assert(
    fc.property(text, text, (query, title) => {
      const phrases = phrasesOf(query);
      fc.pre(phrases.length > 0);
      expect(
        hitFinder(phrases)
          .inTitle(title)
          .map((run) => run.text)
          .join(''),
      ).toBe(title);
    }),
  );
});
