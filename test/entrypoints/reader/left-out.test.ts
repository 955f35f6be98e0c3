import { beforeEach, expect, test, vi } from 'vitest';
import type { Removal } from '../../../article/article';
import { choosingBlocks } from '../../../entrypoints/reader/left-out';
import { NO_CHOICES } from '../../../settings/site-choices';
import { say } from '../../../words';
import { sampleArticle } from '../../sample-article';

const REMOVAL: Removal = { rule: 'comments', sample: 'Three comments', selector: '#comments' };

const article = sampleArticle();
const read = vi.fn();
const onArticle = vi.fn();
const onSay = vi.fn();

beforeEach(() => vi.resetAllMocks());

function choosing() {
  const page = { missing: () => [], extract: vi.fn(), toSafeNodes: vi.fn(), read };
  return choosingBlocks({ article, scope: 'article', page, site: undefined, choices: NO_CHOICES, onArticle, onSay });
}

test('a block that is put back is read again with, shown and told', () => {
  const other = sampleArticle();
  read.mockReturnValue(other);
  choosing().onPutBack(REMOVAL);
  expect(read).toHaveBeenCalledWith('article', { restore: [{ selector: '#comments' }], hide: [] });
  expect(onArticle).toHaveBeenCalledExactlyOnceWith(other);
  expect(onSay).toHaveBeenCalledExactlyOnceWith(say('blockPutBack'));
});

test('over a page that gives the same article whatever is chosen, nothing is said to have changed', () => {
  read.mockReturnValue(article);
  choosing().onPutBack(REMOVAL);
  expect(onArticle).not.toHaveBeenCalled();
  expect(onSay).toHaveBeenCalledExactlyOnceWith(say('blockNotFound'));
});

test('where nothing is left to read, the article that is shown stays', () => {
  read.mockReturnValue(undefined);
  choosing().onPutBack(REMOVAL);
  expect(onArticle).not.toHaveBeenCalled();
  expect(onSay).toHaveBeenCalledExactlyOnceWith(say('nothingToRead'));
});
