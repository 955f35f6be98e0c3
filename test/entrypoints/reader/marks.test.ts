import { beforeEach, expect, test, vi } from 'vitest';
import type { MarkedText, Marking, StartMarks } from '../../../components/reader/marks/contract';
import { markingArticle } from '../../../entrypoints/reader/marks';
import type { KeptMarks, MarkKeeper } from '../../../library/marks/keeper';
import { sampleMark } from '../../library/marks/sample-mark';

const marking: Marking = { highlight: vi.fn(), note: vi.fn(), list: vi.fn(), end: vi.fn() };
const startMarks: StartMarks = () => marking;
const bring = vi.fn<() => Promise<StartMarks | undefined>>();
const onSay = vi.fn();
const list = vi.fn<() => Promise<KeptMarks>>();
const keeper = { list } as unknown as MarkKeeper;

beforeEach(() => {
  vi.clearAllMocks();
  bring.mockResolvedValue(startMarks);
  list.mockResolvedValue({ ok: true, marks: [sampleMark()] });
});

/** The marks of a reader that shows what it is given, as the real one does when something has changed. */
function open(isWhole = true) {
  const shown: (() => void)[] = [];
  const onChange = () => {
    const end = marks.begin()?.(document.body, {} as MarkedText);
    if (end) shown.push(end);
  };
  const marks = markingArticle({ isWhole, keeper, bring, onChange, onSay });
  return { ...marks, shown };
}

test('the script comes where the article has marks, and not where it has none', async () => {
  const marked = open();
  await marked.look();
  expect(marked.shown).toHaveLength(1);
  list.mockResolvedValue({ ok: true, marks: [] });
  const bare = open();
  await bare.look();
  expect(bring).toHaveBeenCalledOnce();
  expect(bare.begin()).toBeUndefined();
});

test.for(['highlight', 'note', 'list'] as const)(
  'wished for the first time, %s is done as soon as the script is here',
  async (what) => {
    const marks = open();
    marks[what]();
    expect(marking[what]).not.toHaveBeenCalled();
    await expect.poll(() => marks.shown.length).toBe(1);
    expect(marking[what]).toHaveBeenCalledOnce();
    marks[what]();
    expect(marking[what]).toHaveBeenCalledTimes(2);
    expect(bring).toHaveBeenCalledOnce();
  },
);

test('a script that cannot come any more is said to be missed', async () => {
  bring.mockResolvedValue(undefined);
  const marks = open();
  marks.highlight();
  await expect.poll(() => onSay.mock.calls.flat().join()).toMatch(/Reload the page/);
  expect(marks.begin()).toBeUndefined();
});

test('in a part of an article nothing is marked, and it is said where one can', async () => {
  const marks = open(false);
  await marks.look();
  marks.highlight();
  expect(bring).not.toHaveBeenCalled();
  expect(list).not.toHaveBeenCalled();
  expect(onSay.mock.calls.flat().join()).toMatch(/whole article/);
});
