import { render } from 'preact';
import { expect, test, vi } from 'vitest';
import { ComparisonView } from '../../../components/library/compare/comparison';
import { shortened } from '../../../components/library/compare/shortened';
import { compareArticles } from '../../../library/compare/compare';
import { accessibilityFaults } from '../../accessibility';
import { sampleArticle } from '../../sample-article';
import { container } from './container';

const show = (changes = {}, onKeep?: () => void) => {
  const comparison = compareArticles(sampleArticle(), sampleArticle(changes));
  render(
    <ComparisonView
      {...{ comparison, onKeep }}
      language="en"
      direction="ltr"
      before="Kept"
      after="Now"
      same="The live page says the same, word for word."
    />,
    container,
  );
};

test('the same is said in one sentence', () => {
  show();
  expect(container.textContent).toBe('The live page says the same, word for word.');
});

test('a changed headline is called out, and a changed word stands in the text, named for ears', async () => {
  const onKeep = vi.fn();
  show(
    { title: 'Ferry back', text: 'The ferry left at seven.1\n\nThe bell\n\nIt rang twice.\n\n1. So the captain says.' },
    onKeep,
  );
  expect(container.querySelector('dl')!.textContent).toContain('Headline');
  expect(container.querySelector('dl')!.textContent).toContain('Now Ferry back');
  expect(container.querySelector('del')!.textContent).toBe('Removed: six');
  expect(container.querySelector('ins')!.textContent).toBe('Added: seven');
  expect(await accessibilityFaults(container)).toEqual([]);
  container.querySelector('button')!.click();
  expect(onKeep).toHaveBeenCalledOnce();
});

test('a changed date is called out in words, and one that differs only in seconds as it stands', () => {
  const fields = () => [...container.querySelectorAll('.changed-fields > div')].map((each) => each.textContent);
  show({ publishedTime: '2026-05-05T07:30', authors: ['Leyla Quliyeva'] });
  expect(fields()).toEqual([
    'AuthorsKept Leyla Quliyeva, Tom HargreavesNow Leyla Quliyeva',
    'PublishedKept 24 April 2023 at 12:14Now 5 May 2026 at 07:30',
  ]);
  show({ publishedTime: `${sampleArticle().publishedTime}:30` });
  expect(fields()[0]).toMatch(/Kept 2023-04-24T12:14Now 2023-04-24T12:14:30$/);
});

test('what is the same is cut to what stands next to a change, at words', () => {
  const long = 'word '.repeat(500).trim();
  const [head, change, tail] = shortened([
    { kind: 'same', text: long },
    { kind: 'added', text: 'new' },
    { kind: 'same', text: long },
  ]);
  expect(head!.text).toMatch(/^ … (?:word )+word$/);
  expect(change!.text).toBe('new');
  expect(tail!.text).toMatch(/^(?:word )+word … $/);
  expect(head!.text.length).toBeLessThan(200);
});
