import { afterEach, expect, test } from 'vitest';
import { textFragment } from '../../../attribution/text-fragment/text-fragment';
import { inWords, quoteIn, showPage } from './page';

afterEach(() => document.body.replaceChildren());

/** The fragment for words of the page whose reader's text is that of its paragraphs. */
function fragmentOf(html: string, exact: string, text?: string): string | undefined {
  const page = showPage(html);
  const lines = [...page.querySelectorAll('p')].map((block) => block.textContent!.replace(/\s+/g, ' ').trim());
  return inWords(textFragment(page, quoteIn(text ?? lines.join('\n'), exact)));
}

const FERRY = '<p>The ferry left at six, and nobody saw it come back before the evening bell.</p>';

test('words that occur once are named by themselves', () => {
  expect(fragmentOf(FERRY, 'nobody saw it come back')).toBe('text=nobody saw it come back');
});

test('few words are named with their neighbours, even where they occur once', () => {
  expect(fragmentOf(FERRY, 'nobody')).toBe('text=nobody,-saw it come back');
});

test('words that occur twice are told apart by their neighbours', () => {
  const html = '<p>The mill by the old bridge was sold to a man.</p><p>The mill by the old bridge was burnt.</p>';
  const text = 'The mill by the old bridge was burnt.';
  expect(fragmentOf(html, 'The mill by the old bridge', text)).toBe('text=The mill by the old bridge,-was burnt.');
});

test('of a paragraph that stands twice alike, none is named', () => {
  const page = showPage(`${FERRY}${FERRY}`);
  const quote = {
    exact: 'nobody saw it come back',
    prefix: 'The ferry left at six, and ',
    suffix: ' before the evening bell.',
  };
  expect(textFragment(page, quote)).toBeUndefined();
});

test('a long passage is named by its first and its last words', () => {
  const html = `<p>Nobody had expected the boat that morning. ${'It rained. '.repeat(20)}The captain rang the bell.</p>`;
  const text = document.createRange().createContextualFragment(html).textContent!;
  expect(fragmentOf(html, text)).toBe('text=Nobody had expected,captain rang the bell.');
});

test('so is one of several paragraphs', () => {
  const html = '<p>The ferry left at six.</p><p>It rained.</p><p>Nobody saw it come back.</p>';
  expect(fragmentOf(html, 'ferry left at six.\nIt rained.\nNobody saw it')).toBe(
    'text=ferry left at six,Nobody saw it',
  );
});

test('where the page has something between two paragraphs that the article has not, both are named', () => {
  const html = `${FERRY}<div>Advertisement: buy a boat</div><p>The captain rang the bell and went home to his wife.</p>`;
  const exact = 'before the evening bell.\nThe captain rang the bell';
  expect(fragmentOf(html, exact)).toBe('text=before the evening bell.&text=The captain rang the bell');
});

test('a passage that begins within a word is named by what stands before it', () => {
  expect(fragmentOf(FERRY, 'body saw it come back before the eve')).toBe(
    'text=at six, and no-,body saw it come back before the eve,-ning bell.',
  );
});

test('Chinese words are named by neighbours as far as the next mark', () => {
  const html = '<p>昨天早上六点，渡船离开了老码头，没有人看见它回来。</p><p>渡船离开了老码头，又回来了。</p>';
  expect(fragmentOf(html, '船离开了', '昨天早上六点，渡船离开了老码头，没有人看见它回来。')).toBe(
    'text=昨天早上六点，渡-,船离开了,-老码头，没有人看见它回来',
  );
});

test('Arabic and Hebrew words are named as they are read', () => {
  expect(
    fragmentOf('<p dir="rtl">غادرت العبارة في السادسة صباحاً ولم يرها أحد تعود.</p>', 'في السادسة صباحاً ولم يرها'),
  ).toBe('text=في السادسة صباحاً ولم يرها');
});

test('words in elements of the line are one phrase', () => {
  expect(
    fragmentOf('<p>The <a href="/f">ferry</a> left <b>a</b>t six, said <i>he</i>.</p>', 'The ferry left at six'),
  ).toBe('text=The ferry left at six');
});

test('a word that occurs in hidden text as well is named all the same', () => {
  const html = `<p hidden>nobody saw it come back</p>${FERRY}`;
  const text = 'The ferry left at six, and nobody saw it come back before';
  expect(fragmentOf(html, 'nobody saw it come back', text)).toBe('text=nobody saw it come back');
});

test('words that differ in case and accents only are taken for the same, as browsers do', () => {
  const html = '<p>Der NAECHSTE Fährmann kam um sechs Uhr.</p><p>der naechste fahrmann kam auch.</p>';
  const text = 'Der NAECHSTE Fährmann kam um sechs Uhr.';
  expect(fragmentOf(html, 'NAECHSTE Fährmann kam', text)).toBe('text=NAECHSTE Fährmann kam,-um sechs Uhr');
});

test('text that is not on the page gets no fragment', () => {
  expect(textFragment(showPage(FERRY), { exact: 'a bridge', prefix: '', suffix: '' })).toBeUndefined();
  expect(textFragment(showPage(FERRY), { exact: ' ', prefix: '', suffix: '' })).toBeUndefined();
});

test('a short word that stands between other neighbours than in the article gets none', () => {
  const quote = { exact: 'six', prefix: 'The train was late by at least ', suffix: ' hours.' };
  expect(textFragment(showPage(FERRY), quote)).toBeUndefined();
});
