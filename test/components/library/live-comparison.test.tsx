import { render } from 'preact';
import { beforeEach, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import type { LiveOutcome, OpenedLive } from '../../../components/library/compare/contract';
import { LiveComparison } from '../../../components/library/compare/live-comparison';
import { makeReceipt } from '../../../library/receipt/receipt';
import { sampleArticle } from '../../sample-article';
import { container } from './container';

const article = sampleArticle();
const receipt = await makeReceipt(article, '0.1.0', new Date(2026, 10, 1, 8, 30));
const copy = { article, receipt, images: [], marks: [], tags: [] };

/** What was done with live pages, in order. */
let done: string[];
beforeEach(() => {
  done = [];
});

/** Shows the panel; pages are opened one after the other, and say these things. */
function show(...readings: LiveOutcome[]): void {
  let number = 0;
  const onOpen = async (): Promise<OpenedLive> => {
    const mine = ++number;
    done.push(`open ${mine}`);
    return {
      reading: readings[mine - 1]!,
      save: async ({ title }) => `Kept: ${title}`,
      end: async () => void done.push(`end ${mine}`),
    };
  };
  render(<LiveComparison copy={copy} onOpen={onOpen} onKept={(words) => done.push(words)} />, container);
}
const press = (name = 'Open the page and compare') => page.getByRole('button', { name }).click();
const says = (words: string) => vi.waitFor(() => expect(container.textContent).toContain(words));

test('what the page says is compared, kept when asked for, and the page is closed with the panel', async () => {
  show({ ok: true, article: sampleArticle({ title: 'Ferry back' }) });
  await press();
  await says('Now Ferry back');
  await press('Keep this as a new version');
  await vi.waitFor(() => expect(done).toContain('Kept: Ferry back'));
  render(null, container);
  expect(done).toEqual(['open 1', 'Kept: Ferry back', 'end 1']);
});

test('asked once more, the page is opened within the click, and only then the earlier one closed', async () => {
  show({ ok: true, article: sampleArticle({ title: 'Ferry back' }) }, { ok: true, article });
  await press();
  await says('Now Ferry back');
  await press();
  await says('The live page says the same, word for word.');
  expect(done).toEqual(['open 1', 'open 2', 'end 1']);
});

test('a panel that was closed while the page was opening leaves no page open', async () => {
  show({ ok: true, article });
  container.querySelector('button')!.click();
  render(null, container);
  await vi.waitFor(() => expect(done).toEqual(['open 1', 'end 1']));
});

test.for<[LiveOutcome & { ok: false }, string]>([
  [{ ok: false, reason: 'not-allowed' }, 'The browser did not get your leave'],
  [{ ok: false, reason: 'moved' }, 'The link leads to another site now.'],
  [{ ok: false, reason: 'no-article' }, 'There is no article at that address now.'],
])('why it could not be read is said: %o', async ([outcome, sentence]) => {
  show(outcome);
  await press();
  await says(sentence);
  expect(container.querySelector('.comparison')).toBeNull();
});
