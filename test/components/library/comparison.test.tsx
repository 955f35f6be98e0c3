import { render } from 'preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { ComparisonView } from '../../../components/library/compare/comparison';
import { shortened } from '../../../components/library/compare/shortened';
import { compareArticles } from '../../../library/compare/compare';
import { accessibilityFaults } from '../../accessibility';
import { sampleArticle } from '../../sample-article';

let container: HTMLElement;
beforeEach(() => {
  document.documentElement.dataset.theme = 'light';
  container = document.body.appendChild(document.createElement('main'));
});
afterEach(() => {
  render(null, container);
  container.remove();
});

const show = (changes = {}, onKeep?: () => void) => {
  const comparison = compareArticles(sampleArticle(), sampleArticle(changes));
  render(<ComparisonView comparison={comparison} language="en" direction="ltr" onKeep={onKeep} />, container);
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
