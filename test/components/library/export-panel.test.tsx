import { render } from 'preact';
import { expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { type ExportOutcome, ExportPanel } from '../../../components/library/export-panel';
import { EXPORT_FORMATS } from '../../../export';
import { container } from './container';

const status = () => container.querySelector('[role="status"]')!.textContent;
const press = (name: string) => page.getByRole('button', { name }).click();

test('each format has a button, and while one is written no other is begun', async () => {
  let finish = (_: ExportOutcome) => {};
  const onExport = vi.fn(() => new Promise<ExportOutcome>((resolve) => (finish = resolve)));
  render(<ExportPanel articles={1} onExport={onExport} />, container);
  expect(container.querySelectorAll('button')).toHaveLength(EXPORT_FORMATS.length);
  await press('Markdown');
  await vi.waitFor(() => expect(status()).toBe('Writing the file…'));
  // As a screen reader would: it stays reachable, so that the focus is not lost.
  page
    .getByRole('button', { name: 'Plain text' })
    .element()
    .dispatchEvent(new MouseEvent('click', { bubbles: true }));
  expect(onExport).toHaveBeenCalledExactlyOnceWith('md');
  finish({ ok: true, file: 'The ferry.md', without: 0 });
  await vi.waitFor(() => expect(status()).toBe('Exported: The ferry.md'));
  await press('Plain text');
  expect(onExport).toHaveBeenLastCalledWith('txt');
});

test.for<[ExportOutcome, string]>([
  [{ ok: true, file: 'Saved articles.epub', without: 2 }, 'Exported: Saved articles.epub2 articles are not in it'],
  [{ ok: false, reason: 'no-text' }, 'There is nothing to export: only the link is kept'],
  [{ ok: false, reason: 'failed' }, 'The file could not be written.'],
])('what came of it is said: %o', async ([outcome, sentence]) => {
  render(<ExportPanel articles={3} onExport={async () => outcome} />, container);
  await press('E-book (EPUB)');
  await vi.waitFor(() => expect(status()).toContain(sentence));
});

test('of several it is said beforehand which format holds them all', () => {
  render(<ExportPanel articles={1} onExport={vi.fn()} />, container);
  expect(container.textContent).not.toContain('zip');
  render(<ExportPanel articles={2} onExport={vi.fn()} />, container);
  expect(container.textContent).toContain('An e-book holds all of them.');
});
