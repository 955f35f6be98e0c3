import { render } from 'preact';
import { afterEach, expect, test } from 'vitest';
import { sourceOf } from '../../attribution/source';
import { Card } from '../../components/popup/card';
import { Preview } from '../../components/popup/preview';
import { openStage, sampleRow } from '../components/library/stage';
import { sampleArticle } from '../sample-article';
import STRINGS from './strings.json';

const container = document.body.appendChild(document.createElement('div'));
afterEach(() => render(null, container));

/** As it is seen: white space is one space. */
const seen = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, ' ').trim();

test('each string is seen in the popup as it is, and nothing comes of it', () => {
  const changed = STRINGS.filter((text) => {
    const article = sampleArticle({ title: text, authors: [text], siteName: text });
    render(
      <div>
        <Card article={article} />
        <Preview source={sourceOf(article)} />
      </div>,
      container,
    );
    const of = (selector: string) => container.querySelector(selector)?.textContent;
    const parts = [of('.headline'), of('.name'), of('.authors')];
    return (
      container.querySelector('script, iframe, img, b, marquee') !== null ||
      parts.some((part) => seen(part) !== seen(text)) ||
      !seen(container.lastElementChild!.lastElementChild!.textContent).includes(seen(text))
    );
  });
  expect(changed).toEqual([]);
});

test('each string is seen in the library’s list as it is: title, outlet and tag', async () => {
  const stage = openStage();
  const changed: string[] = [];
  for (const text of STRINGS.filter(seen)) {
    const rows = new Map([[0, sampleRow(0, { title: text, authors: [text], outlet: text, tags: [text] })]]);
    stage.show({ list: { ...stage.list, rows, total: 1 } });
    const row = stage.row(0);
    const parts = [row?.querySelector('.row-title')?.textContent, row?.querySelector('.row-tags')?.textContent];
    if (parts.some((part) => !seen(part).includes(seen(text)))) changed.push(text);
  }
  stage.end();
  expect(changed).toEqual([]);
});
