import { render } from 'preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { LIBRARY_STYLES } from '../../../components/library/styles';
import { TransferPanel } from '../../../components/library/transfer/transfer-panel';
import type { ImportSummary, TransferState } from '../../../components/library/transfer/transfer-state';
import { sheetOf } from '../../../entrypoints/reader/sheets';
import type { Unreadable } from '../../../library/import/imported';
import { THEMES } from '../../../settings/themes';
import { accessibilityFaults } from '../../accessibility';

const actions = { onBackUp: vi.fn(), onRestore: vi.fn(), onImport: vi.fn() };
const LOST: Unreadable[] = [
  { file: 'part_000000.csv', line: 7, sample: 'A bookmarklet,javascript:alert(1)', reason: 'address' },
  { file: 'reader.csv', line: 3, sample: 'From a feed', reason: 'feed' },
  { file: 'part_000000.csv', line: 9, sample: 'Another,mailto:a@b.example', reason: 'address' },
];
const SUMMARY: ImportSummary = { added: 34, known: 1, marks: 5, unreadable: LOST, refused: [] };
const ZIP = new File(['x'], 'library.zip', { type: 'application/zip' });

let container: HTMLElement;
beforeEach(() => {
  vi.clearAllMocks();
  document.adoptedStyleSheets = LIBRARY_STYLES.map(sheetOf);
  document.documentElement.lang = 'en';
  document.documentElement.dataset.theme = 'light';
  container = document.body.appendChild(document.createElement('div'));
});
afterEach(() => {
  render(null, container);
  container.remove();
  document.adoptedStyleSheets = [];
  for (const name of document.documentElement.getAttributeNames()) document.documentElement.removeAttribute(name);
});

function show(state: TransferState = { kind: 'idle' }): void {
  render(<TransferPanel state={state} {...actions} />, container);
}

const outcome = () => [...container.querySelectorAll('[role=status] p')].map((line) => line.textContent);

test('each button gives what was asked for', async () => {
  show();
  await page.getByRole('button', { name: 'Back up the library' }).click();
  expect(actions.onBackUp).toHaveBeenCalledOnce();
  await userEvent.upload(container.querySelector('input[accept=".zip,application/zip"]')!, ZIP);
  expect(actions.onRestore).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ name: 'library.zip' }));
  await userEvent.upload(container.querySelector('input[multiple]')!, [ZIP, new File(['y'], 'list.txt')]);
  expect(actions.onImport.mock.calls[0]![0].map(({ name }: File) => name)).toEqual(['library.zip', 'list.txt']);
});

test('files may be dropped, and nothing else', () => {
  show();
  const place = container.querySelector('.drop-place')!;
  const data = new DataTransfer();
  data.items.add(ZIP);
  const over = new DragEvent('dragover', { dataTransfer: data, bubbles: true, cancelable: true });
  place.dispatchEvent(over);
  expect(over.defaultPrevented).toBe(true);
  place.dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }));
  expect(actions.onImport.mock.calls[0]![0].map(({ name }: File) => name)).toEqual(['library.zip']);
  const words = new DataTransfer();
  words.setData('text/plain', 'x');
  const wordsOver = new DragEvent('dragover', { dataTransfer: words, bubbles: true, cancelable: true });
  place.dispatchEvent(wordsOver);
  expect(wordsOver.defaultPrevented).toBe(false);
});

test('while it works, it says how far it is, keeps the focus and takes nothing else', async () => {
  show();
  const button = page.getByRole('button', { name: 'Back up the library' });
  (button.element() as HTMLElement).focus();
  show({ kind: 'working', task: 'backUp', share: 0.347 });
  const bar = page.getByRole('progressbar', { name: 'Backing up' }).element() as HTMLProgressElement;
  expect(bar.value).toBeCloseTo(0.347);
  expect(container.textContent).toContain('34%');
  expect(document.activeElement).toBe(button.element());
  await userEvent.keyboard('{Enter}');
  await userEvent.upload(container.querySelector('input[multiple]')!, ZIP);
  for (const action of Object.values(actions)) expect(action).not.toHaveBeenCalled();
});

test('outcomes are said in sentences', () => {
  const said: [TransferState, string[]][] = [
    [{ kind: 'idle' }, []],
    [{ kind: 'backed-up', articles: 1 }, ['The backup is done: 1 article.']],
    [{ kind: 'not-backed-up' }, ['The backup could not be made. The library is as it was.']],
    [{ kind: 'restored', changed: 200 }, ['Restored. 200 articles are new or newer.']],
    [{ kind: 'restored', changed: 0 }, ['Everything in this backup is in the library already. Nothing was changed.']],
    [{ kind: 'not-restored', file: 'a.zip', reason: 'damaged' }, ['a.zip is damaged. Nothing was changed.']],
    [
      { kind: 'not-restored', file: 'a.zip', reason: 'foreign' },
      ['a.zip is no backup of a Colophon library. Nothing was changed.'],
    ],
    [
      { kind: 'imported', summary: SUMMARY },
      ['34 articles imported.', '1 article was in the library already.', '5 highlights and notes added.'],
    ],
    [
      {
        kind: 'imported',
        summary: { added: 0, known: 0, marks: 0, unreadable: [], refused: [{ file: 'a.doc', reason: 'unknown' }] },
      },
      ['a.doc is in no form that Colophon can read.'],
    ],
    [
      { kind: 'imported', summary: { ...SUMMARY, known: 0, marks: 0, failure: 'storage-full' } },
      [
        '34 articles imported.',
        'There is no room for all of it. What was written so far stays. Make room, then do it again.',
      ],
    ],
  ];
  for (const [state, sentences] of said) {
    show(state);
    expect(outcome()).toEqual(sentences);
  }
});

test('what came of it stands where it was asked for', () => {
  const places = () =>
    [...container.querySelectorAll('section[aria-labelledby]')].map(
      (part) => part.querySelectorAll('[role=status] p').length,
    );
  show({ kind: 'imported', summary: SUMMARY });
  expect(places()).toEqual([3, 0, 0]);
  show({ kind: 'backed-up', articles: 1 });
  expect(places()).toEqual([0, 1, 0]);
  show({ kind: 'not-restored', file: 'a.zip', reason: 'newer' });
  expect(places()).toEqual([0, 0, 1]);
});

test('what could not be imported is listed by reason, with the place', async () => {
  show({ kind: 'imported', summary: SUMMARY });
  await page.getByText('3 entries could not be imported').click();
  const sections = [...container.querySelectorAll('.lost section')];
  expect(sections.map((each) => each.querySelector('h3')!.textContent)).toEqual([
    'No address of a web page',
    'Came by a feed, and was not saved',
  ]);
  expect([...sections[0]!.querySelectorAll('li')].map(({ textContent }) => textContent)).toEqual([
    'A bookmarklet,javascript:alert(1) part_000000.csv, line 7',
    'Another,mailto:a@b.example part_000000.csv, line 9',
  ]);
});

test('ten thousand of them do not fill the page', () => {
  show({ kind: 'imported', summary: { ...SUMMARY, unreadable: Array.from({ length: 10_000 }, () => LOST[0]!) } });
  expect(container.querySelectorAll('.lost li')).toHaveLength(101);
  expect(container.textContent).toContain('and 9,900 more');
});

test('it is accessible in every theme and state', async () => {
  const states: TransferState[] = [
    { kind: 'idle' },
    { kind: 'working', task: 'import' },
    { kind: 'imported', summary: SUMMARY },
  ];
  for (const theme of Object.keys(THEMES).filter((each) => each !== 'custom'))
    for (const state of states) {
      document.documentElement.dataset.theme = theme;
      show(state);
      container.querySelector('details')?.setAttribute('open', '');
      expect(await accessibilityFaults(container), `${theme} ${state.kind}`).toEqual([]);
    }
});

test('it fits into 320 pixels, in both directions of writing', () => {
  container.style.inlineSize = '320px';
  for (const dir of ['ltr', 'rtl']) {
    container.dir = dir;
    show({
      kind: 'imported',
      summary: { ...SUMMARY, refused: [{ file: `${'x'.repeat(80)}.zip`, reason: 'damaged' }] },
    });
    container.querySelector('details')!.open = true;
    expect(container.scrollWidth).toBeLessThanOrEqual(320);
    for (const control of container.querySelectorAll('button, summary'))
      expect(control.getBoundingClientRect().height).toBeGreaterThanOrEqual(24);
  }
});
