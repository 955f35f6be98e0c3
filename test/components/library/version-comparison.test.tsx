import { render } from 'preact';
import { expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import type { Article } from '../../../article/article';
import { VersionComparison } from '../../../components/library/compare/version-comparison';
import { accessibilityFaults } from '../../accessibility';
import { sampleArticle } from '../../sample-article';
import { container } from './container';

/** The newest first, as they are listed. */
const ARTICLES: Readonly<Record<string, Article>> = {
  c: sampleArticle({ title: 'The ferry, at last' }),
  b: sampleArticle({ title: 'The ferry, again' }),
  a: sampleArticle({ title: 'The ferry' }),
};
const VERSIONS = Object.entries(ARTICLES).map(([id, { title }], index) => {
  const at = new Date(2026, 10, 3 - index, 8, 30).toISOString();
  return { id, title, retrievedAt: at, confirmedAt: at };
});

const show = (version: string, onRead = async (id: string): Promise<Article | undefined> => ARTICLES[id]) =>
  render(
    <VersionComparison article={ARTICLES[version]!} versions={VERSIONS} version={version} onRead={onRead} />,
    container,
  );
const says = (...titles: string[]) =>
  vi.waitFor(() =>
    expect([...container.querySelectorAll('.changed-fields dd')].map((each) => each.textContent)).toEqual(titles),
  );

test('the version before it is compared at once, and any other when it is chosen', async () => {
  show('c');
  await says('Version 2 The ferry, again', 'Version 3 The ferry, at last');
  expect(await accessibilityFaults(container)).toEqual([]);
  await page.getByLabelText('Compare this version with').selectOptions('1: 1 November 2026 at 08:30');
  await says('Version 1 The ferry', 'Version 3 The ferry, at last');
});

test('the earlier of both stands first, whichever is shown', async () => {
  show('a');
  await says('Version 1 The ferry', 'Version 2 The ferry, again');
  const options = [...container.querySelectorAll('option')].map((each) => each.value);
  expect(options).toEqual(['c', 'b']);
});

test('that a version can’t be read is said in a sentence', async () => {
  show('c', async () => undefined);
  await vi.waitFor(() => expect(container.textContent).toContain('That version could not be read.'));
  expect(container.querySelector('.changed-fields')).toBeNull();
  render(null, container);
  show('c', () => Promise.reject(new Error('closed')));
  await vi.waitFor(() => expect(container.textContent).toContain('That version could not be read.'));
});

test('an answer that comes after another was chosen is not shown', async () => {
  let answer = (_: Article) => {};
  show('c', (id) => (id === 'b' ? new Promise((resolve) => (answer = resolve)) : Promise.resolve(ARTICLES[id])));
  await page.getByLabelText('Compare this version with').selectOptions('1: 1 November 2026 at 08:30');
  await says('Version 1 The ferry', 'Version 3 The ferry, at last');
  answer(ARTICLES.b!);
  await new Promise((resolve) => setTimeout(resolve, 50));
  await says('Version 1 The ferry', 'Version 3 The ferry, at last');
});
