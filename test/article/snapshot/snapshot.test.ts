import { expect, test } from 'vitest';
import { extract } from '../../../article/extract';
import { takeSnapshot } from '../../../article/snapshot/snapshot';

const STORY = `<h1>The ferry is back</h1>${'<p>The ferry left the lower landing at six, with nineteen people and one bicycle on board.</p>'.repeat(4)}`;

function parsed(html: string): Document {
  return new DOMParser().parseFromString(html, 'text/html');
}

test.each([
  'parentNode',
  'nextElementSibling',
  'tagName',
  'getAttribute',
  'textContent',
  'children',
  'firstChild',
  'attributes',
  'localName',
])('a control called %s neither hangs nor breaks the reading', (name) => {
  const extraction = extract(
    parsed(`<form><input name="${name}"><button id="${name}">Go</button>${STORY}</form>`),
    'https://a.example/ferry',
  );
  expect(extraction.ok && extraction.article.text).toContain('nineteen people');
});

test('the page itself is left as it is', () => {
  const page = parsed(
    `<form><input name="a">${STORY}<script>x()</script><noscript><img src="/a.jpg"></noscript></form>`,
  );
  const before = page.documentElement.outerHTML;
  extract(page, 'https://a.example/ferry');
  expect(page.documentElement.outerHTML).toBe(before);
});

test('twelve thousand levels of nesting are flattened and their text kept', () => {
  const page = parsed('');
  let at: Element = page.body;
  for (let level = 0; level < 12_000; level++) at = at.appendChild(page.createElement('div'));
  at.textContent = 'Deep down.';
  expect(takeSnapshot(page, 'https://a.example/').document.body.textContent).toBe('Deep down.');
});

test('a picture that only a noscript has takes the place of its placeholder', () => {
  const page = parsed(
    '<p><img src="data:image/gif;base64,R0lGODlhAQABAAAAACw="><noscript><img src="/real.jpg" alt="Real"></noscript></p>',
  );
  const pictures = takeSnapshot(page, 'https://a.example/').document.querySelectorAll('img');
  expect([...pictures].map((picture) => picture.getAttribute('src'))).toEqual(['/real.jpg']);
});

test('of a page that is nested too deep and too large, text is read side by side, and nothing for ever', () => {
  const page = parsed('');
  let at: Element = page.body;
  for (let level = 0; level < 31_000; level++) at = at.appendChild(page.createElement('div'));
  at.textContent = 'Deep down.';
  expect(takeSnapshot(page, 'https://a.example/').document.body.textContent).toBe('Deep down.');
});

test('of a huge page the beginning is read, also where a form has controls called as what is asked of nodes', () => {
  const page = parsed(
    `<form><input name="firstChild"><input name="nextSibling">${STORY}</form>${'<p>x</p>'.repeat(31_000)}`,
  );
  const { document, truncated } = takeSnapshot(page, 'https://a.example/');
  expect(truncated).toBe(true);
  expect(document.querySelector('form')!.textContent).toContain('nineteen people');
  expect(document.querySelectorAll('*').length).toBeLessThan(31_000);
});
