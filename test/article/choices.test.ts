import { expect, test } from 'vitest';
import type { Article } from '../../article/article';
import type { Choices } from '../../article/choices';
import { extract } from '../../article/extract';

const PARAGRAPHS = [
  'The ferry left the lower landing at six, with nineteen people and a dog on board, and came back in the dark with eleven.',
  'Nobody had crossed since the spring flood took the cable, and the boat had lain under a tarpaulin behind the mill.',
  'The council paid for a new rope in August, after the school on the far bank had asked for it three times in one year.',
].map((text) => `<p>${text}</p>`);

function page(inside: string, after = ''): Document {
  return new DOMParser().parseFromString(
    `<html lang="en"><body><main><article><h1>Ferry returns to the river</h1>${PARAGRAPHS[0]}${inside}${PARAGRAPHS[1]}${PARAGRAPHS[2]}</article>${after}</main></body></html>`,
    'text/html',
  );
}

function read(document: Document, choices?: Choices): Article {
  const extraction = extract(document, 'https://delta.example/ferry', choices);
  if (!extraction.ok) throw new Error(`taken for ${extraction.reason}`);
  return extraction.article;
}

const RELATED =
  '<ul class="related-stories"><li><a href="/one">Low water in June</a></li><li><a href="/two">High water</a></li></ul>';

test('a block that a rule left out comes back at its place, and is told among the restored', () => {
  const document = page(RELATED);
  const before = read(document);
  const removal = before.removed.find(({ rule }) => rule === 'related-stories');
  expect(before.text).not.toContain('Low water');
  const after = read(document, { restore: [{ selector: removal!.selector }] });
  expect(after.html).toContain('<li><a href="https://delta.example/one"');
  expect(after.text.indexOf('Low water')).toBeGreaterThan(after.text.indexOf('The ferry'));
  expect(after.text.indexOf('Nobody')).toBeGreaterThan(after.text.indexOf('Low water'));
  expect(after.removed).not.toContainEqual(removal);
  expect(after.restored).toMatchObject([{ rule: 'related-stories', mark: { selector: removal!.selector } }]);
});

test('a block outside of the text comes back after it', () => {
  const document = page('', RELATED);
  const { text } = read(document, { restore: [{ selector: 'ul.related-stories' }] });
  expect(text).toMatch(/in one year\.\s+Low water in June\s+High water$/);
});

test('a block that no rule knows is left out by its mark, in other articles of the site as well', () => {
  const appeal = '<p class="reader-appeal">Write to us about your own river, whatever its name may be.</p>';
  const choices = { hide: [{ selector: 'p.reader-appeal' }] };
  const { text, removed } = read(page(appeal), choices);
  expect(text).not.toContain('your own river');
  expect(removed).toContainEqual(expect.objectContaining({ rule: 'hidden-by-reader', mark: choices.hide[0] }));
  expect(read(page(appeal.replace('whatever', 'whichever')), choices).text).not.toContain('your own river');
});

test('the beginning of the words tells one bare paragraph from all others', () => {
  const document = page('<p>Our reporters are on the river every day of the year, and thank you for reading.</p>');
  const choices = { hide: [{ selector: 'p', words: 'our reporters are on the river every day of the year, and th' }] };
  const { text } = read(document, choices);
  expect(text).not.toContain('Our reporters');
  expect(text).toMatch(/The ferry.+Nobody.+The council/s);
});

test('what would take most of a page is not left out, and a selector that is none is passed over', () => {
  const document = page('');
  const whole = read(document).text;
  expect(read(document, { hide: [{ selector: 'article' }, { selector: '::nonsense((' }] }).text).toBe(whole);
});
