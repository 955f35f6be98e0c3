import { render } from 'preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { sanitiseToFragment } from '../../../article/sanitise';
import type { CopyFrame } from '../../../components/library/copy/contract';
import { CopyFoot, CopyHead } from '../../../components/library/copy/copy-head';
import { keptPictures, showKept } from '../../../components/library/copy/kept-pictures';
import { watchEnd } from '../../../components/library/copy/watch-end';
import { COPY_STYLES } from '../../../components/library/styles';
import { sheetOf } from '../../../entrypoints/reader/sheets';
import { makeReceipt } from '../../../library/receipt/receipt';
import { DEFAULT_SETTINGS } from '../../../settings/settings';
import { THEMES } from '../../../settings/themes';
import { lookOf, wear } from '../../../settings/wear';
import { accessibilityFaults } from '../../accessibility';
import { READER_STYLES } from '../../reader-styles';
import { sampleArticle } from '../../sample-article';

const PICTURE = 'https://delta.example/ferry.png';
const told = {
  onAct: vi.fn(),
  onOriginal: vi.fn(),
  onKeepPictures: vi.fn(),
  onVersion: vi.fn(),
  onAddTag: vi.fn(),
  onRemoveTag: vi.fn(),
};
const receipt = await makeReceipt(sampleArticle(), '0.1.0', new Date(2026, 10, 1, 8, 30));
const version = (id: string, day: number) => {
  const at = new Date(2026, 10, day, 8, 30).toISOString();
  return { id, retrievedAt: at, confirmedAt: at, title: 'The ferry' };
};

let container: HTMLElement;
beforeEach(() => {
  vi.clearAllMocks();
  document.adoptedStyleSheets = [...READER_STYLES, ...COPY_STYLES].map(sheetOf);
  container = document.body.appendChild(document.createElement('main'));
});
afterEach(() => {
  render(null, container);
  container.remove();
  document.adoptedStyleSheets = [];
});

function show(changes: Partial<CopyFrame> = {}, theme: (typeof THEMES)[number]['name'] = 'light'): void {
  container.style.background = 'var(--paper)';
  wear(container, lookOf({ ...DEFAULT_SETTINGS, theme }, false));
  const frame: CopyFrame = {
    copy: { article: sampleArticle(), receipt, images: [], marks: [], tags: [] },
    versions: [version('a', 1)],
    version: 'a',
    shelf: 'unread-and-read',
    isRead: false,
    panels: {},
    ...told,
    ...changes,
  };
  render(
    <>
      <CopyHead {...frame} />
      <CopyFoot {...frame} />
    </>,
    container,
  );
}
const names = () => [...container.querySelectorAll('.copy-head button')].map((button) => button.textContent);
const copyWith = (changes: Partial<CopyFrame['copy']>) => ({
  copy: { article: sampleArticle(), receipt, images: [], marks: [], tags: [], ...changes },
});

test('it is said when the copy was taken, by the person’s own clock', () => {
  show();
  expect(container.textContent).toContain('Saved 1 November 2026 at 08:30');
});

test('what can be done depends on where the copy stands', () => {
  show();
  expect(names()).toEqual(['Mark as read', 'Archive', 'Tags', 'Delete', 'Open the original page']);
  show({ isRead: true, shelf: 'archive' });
  expect(names()).toEqual(['Mark as unread', 'Back to the reading list', 'Tags', 'Delete', 'Open the original page']);
  show({ shelf: 'deleted' });
  expect(names()).toEqual(['Put back', 'Open the original page']);
});

test('buttons do what they say, at the beginning and at the end', async () => {
  show();
  await page.getByRole('button', { name: 'Open the original page' }).click();
  expect(told.onOriginal).toHaveBeenCalledOnce();
  await page.getByRole('button', { name: 'Mark as read' }).last().click();
  expect(told.onAct).toHaveBeenLastCalledWith('read');
});

test('of several versions one is chosen, and an earlier one says that it is', async () => {
  const versions = [version('b', 3), version('a', 1)];
  show({ versions, version: 'b' });
  expect(container.textContent).not.toContain('earlier version');
  await page.getByLabelText('Version').selectOptions('1: 1 November 2026 at 08:30');
  expect(told.onVersion).toHaveBeenLastCalledWith('a');
  show({ versions, version: 'a' });
  await page.getByRole('button', { name: 'Show the newest' }).click();
  expect(told.onVersion).toHaveBeenLastCalledWith('b');
});

test('pictures that are not kept are said to be missing, each with its link, and can be kept', async () => {
  show(copyWith({ images: [{ url: PICTURE, blob: new Blob() }, { url: 'https://x.example/1.png' }] }));
  const missing = container.querySelector('.missing-pictures')!;
  expect(missing.querySelector('summary')!.textContent).toBe(
    '1 picture is not kept and is shown only with a connection',
  );
  expect([...missing.querySelectorAll('a')].map((link) => link.href)).toEqual(['https://x.example/1.png']);
  await page.getByText('1 picture is not kept and is shown only with a connection').click();
  await page.getByRole('button', { name: 'Keep them with the copy' }).click();
  expect(told.onKeepPictures).toHaveBeenCalledExactlyOnceWith(['https://x.example/1.png']);
  show(copyWith({ images: [{ url: PICTURE, blob: new Blob() }] }));
  expect(container.querySelector('.missing-pictures')).toBeNull();
});

test('what others give is opened below the buttons, with the copy that it is about', async () => {
  show({
    ...copyWith({ tags: ['rivers'] }),
    panels: { receipt: ({ receipt: { extractor } }) => <p>Taken by {extractor}</p> },
  });
  const button = page.getByRole('button', { name: 'Receipt' });
  await button.click();
  expect(container.querySelector('.opened-panel')!.textContent).toBe('Taken by 0.1.0');
  await button.click();
  expect(container.querySelector('.opened-panel')).toBeNull();
});

test('pictures come from the kept bytes and from nowhere else', async () => {
  const pictures = keptPictures({
    images: [{ url: PICTURE, blob: new Blob(['x']) }, { url: 'https://x.example/1.png' }],
  });
  const html = `<picture><source srcset="${PICTURE}?2 2x"><img src="${PICTURE}" srcset="${PICTURE}?3 3x"></picture><img src="https://x.example/1.png">`;
  const content = showKept(sanitiseToFragment(html, document), pictures.urls);
  const [kept, other] = content.querySelectorAll('img');
  expect(await (await fetch(kept!.src)).text()).toBe('x');
  expect([kept!.srcset, content.querySelector('source'), other!.src]).toEqual(['', null, 'https://x.example/1.png']);
  pictures.revoke();
  await expect(fetch(kept!.src)).rejects.toThrow();
});

test('the end is told once, when it has come into view', async () => {
  container.innerHTML = '<div style="height: 100px; overflow: auto"><div style="height: 900px"></div></div>';
  const scroller = container.firstElementChild as HTMLElement;
  const onEnd = vi.fn();
  watchEnd(scroller, scroller.firstElementChild as HTMLElement, onEnd);
  scroller.scrollTop = 400;
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect(onEnd).not.toHaveBeenCalled();
  scroller.scrollTop = 800;
  await vi.waitFor(() => expect(onEnd).toHaveBeenCalledOnce());
  scroller.scrollTop = 100;
  scroller.scrollTop = 800;
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect(onEnd).toHaveBeenCalledOnce();
  container.replaceChildren();
});

test('at 320 pixels nothing is wider than the window', async () => {
  await page.viewport(320, 640);
  const images = [{ url: `https://x.example/${'long'.repeat(60)}.png` }];
  show({ ...copyWith({ images, tags: ['y'.repeat(70)] }), versions: [version('b', 3), version('a', 1)] });
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
});

test.for(THEMES)('axe finds no fault with it in $name', async ({ name }) => {
  const images = [{ url: 'https://x.example/1.png' }];
  const versions = [version('b', 3), version('a', 1)];
  show({ ...copyWith({ images, tags: ['rivers'] }), versions, knownTags: ['boats'] }, name);
  expect(await accessibilityFaults(container)).toEqual([]);
});
