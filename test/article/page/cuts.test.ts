import { expect, test } from 'vitest';
import { Cuts, selectorOf } from '../../../article/page/cuts';

function parsed(html: string): Document {
  return new DOMParser().parseFromString(html, 'text/html');
}

test('a selector finds just the element it was made for', () => {
  const page = parsed('<div><p>a</p><p>b</p></div><div id="x:1"><span>c</span><p>d</p><p>e</p></div>');
  for (const element of page.body.querySelectorAll('*'))
    expect(page.querySelectorAll(selectorOf(element))).toEqual(expect.objectContaining({ 0: element, length: 1 }));
});

test('a hundred thousand cuts beside each other are told in time', () => {
  const page = parsed('<p>x</p>'.repeat(100_000));
  const cuts = new Cuts();
  for (const element of page.body.children) cuts.cut(element, 'read-more');
  const begun = performance.now();
  const told = cuts.list();
  expect(performance.now() - begun).toBeLessThan(5000);
  expect(told.at(-1)!.selector).toBe('body > p:nth-of-type(100000)');
});

test('a cut inside a cut is told once, an empty one not at all', () => {
  const page = parsed('<aside><p>Read also</p></aside><nav></nav>');
  const cuts = new Cuts();
  cuts.cut(page.querySelector('aside')!, 'side-column');
  cuts.cut(page.querySelector('p')!, 'read-more');
  cuts.cut(page.querySelector('nav')!, 'navigation');
  expect(cuts.list()).toEqual([{ rule: 'side-column', sample: 'Read also', selector: 'body > aside:nth-of-type(1)' }]);
});

test('what is spared is not cut, nor anything in it, and the rule that would have is told', () => {
  const page = parsed('<aside><p>Read also</p></aside>');
  const aside = page.querySelector('aside')!;
  const mark = { selector: 'aside' };
  const cuts = new Cuts(new Map([[aside, mark]]));
  cuts.cut(aside, 'side-column');
  cuts.cut(page.querySelector('p')!, 'read-more');
  expect(cuts.list()).toEqual([]);
  expect(cuts.listRestored()).toEqual([
    { rule: 'side-column', sample: 'Read also', selector: 'body > aside:nth-of-type(1)', mark },
  ]);
});
