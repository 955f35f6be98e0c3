import { render } from 'preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { browser } from 'wxt/browser';
import formatSelectCss from '../../components/formats/format-select.css?inline';
import { Library } from '../../components/library/library';
import { LIBRARY_STYLES } from '../../components/library/styles';
import { Options } from '../../components/options/options';
import optionsCss from '../../components/options/options.css?inline';
import cardCss from '../../components/popup/card.css?inline';
import controlsCss from '../../components/popup/controls.css?inline';
import { Popup } from '../../components/popup/popup';
import popupCss from '../../components/popup/popup.css?inline';
import { WELCOME_STYLES } from '../../components/welcome/styles';
import { Welcome } from '../../components/welcome/welcome';
import { sheetOf } from '../../entrypoints/reader/sheets';
import { DEFAULT_SETTINGS } from '../../settings/settings';
import { say, sayCount, wordsDirection } from '../../words';
import { accessibilityFaults } from '../accessibility';
import { type Catalogue, catalogueOf, messagesFrom, mirrored } from '../catalogue';
import { READER_STYLES } from '../reader-styles';
import { sampleArticle } from '../sample-article';
import { sampleRow } from './library/stage';
import { NOT_CONNECTED } from './not-connected';

const LANGUAGES = ['en', 'ru', 'az', 'hy', 'tr', 'de', 'fr', 'es'];
/** Has a word that would be broken stick out instead, to be found. */
const UNBROKEN = '.option { overflow-wrap: normal }';
const nothing = () => {};

const OPTIONS = (
  <Options
    kept={{ values: { theme: 'custom' }, sites: { 'delta.example': { theme: 'sepia', letterSpacing: 0.05 } } }}
    granted={[
      { origin: 'https://delta.example/*', site: 'delta.example', always: true },
      { origin: 'https://*/*', site: undefined, always: false },
    ]}
    commands={[{ words: 'Colophon', keys: 'Alt+Shift+R' }]}
    sync={NOT_CONNECTED}
    onSetting={nothing}
    onForget={nothing}
    onStop={nothing}
    onExport={nothing}
    onImport={nothing}
    onReset={nothing}
    onChangeKeys={nothing}
    onLibrary={nothing}
    onIntroduction={nothing}
    choices={{ 'delta.example': { restore: [{ selector: 'div.related' }], hide: [] } }}
    onSaveFormat={nothing}
    onDeleteFormat={nothing}
    onUndoDelete={nothing}
    onForgetChoice={nothing}
  />
);
const POPUP = (
  <Popup
    view={{ kind: 'article', article: sampleArticle() }}
    settings={DEFAULT_SETTINGS}
    night={false}
    always={{ site: 'delta.example', on: true }}
    commands={[{ words: 'Colophon', keys: 'Alt+Shift+R' }]}
    onRead={nothing}
    onReadAgain={nothing}
    isSaved={false}
    onSave={nothing}
    onLibrary={nothing}
    onOptions={nothing}
    onCopy={nothing}
    onFormat={nothing}
    copying={{ format: 'source', own: [] }}
    onSmaller={nothing}
    onLarger={nothing}
    onNight={nothing}
    onAlways={nothing}
  />
);
const LIST = { total: 1, rows: new Map([[0, sampleRow(0)]]), active: 0, focusing: 0, selected: new Set<string>() };
const LIBRARY = (
  <Library
    state="ready"
    query={{ words: 'ferry', shelf: 'unread-and-read', read: false, from: '2026-01-31' }}
    list={LIST}
    facets={{ outlets: [{ name: 'The Delta Post', articles: 1 }], tags: [], languages: [] }}
    storage={{ used: 95, quota: 100, isPersisted: false }}
    outcome={{ words: 'Undo', number: 1 }}
    searchRef={{ current: null }}
    panels={{ backup: nothing as never }}
    selectionPanels={{}}
    hrefOfShelf={() => '#'}
    hrefOf={() => '#'}
    onUndo={nothing}
    onRetry={nothing}
    onWords={nothing}
    onSearched={nothing}
    onFilter={nothing}
    onProtect={nothing}
    onOptions={nothing}
    onAnswer={nothing}
    onSeen={nothing}
    onSelectionAct={nothing}
    onAll={nothing}
    onNone={nothing}
    onSort={nothing}
    onClear={nothing}
    onPurgeAll={nothing}
    onFocusRow={nothing}
    onSelect={nothing}
    onAct={nothing}
  />
);
const WELCOME = (
  <Welcome
    article={sampleArticle()}
    settings={DEFAULT_SETTINGS}
    night={false}
    keys="Alt+Shift+R"
    onSmaller={nothing}
    onLarger={nothing}
    onNight={nothing}
    onRead={nothing}
    onCopy={nothing}
    onOptions={nothing}
    onClose={nothing}
  />
);

let container: HTMLElement;

beforeEach(() => {
  container = document.body.appendChild(document.createElement('div'));
});

afterEach(() => {
  vi.restoreAllMocks();
  render(null, container);
  container.remove();
  document.adoptedStyleSheets = [];
  for (const name of document.documentElement.getAttributeNames()) document.documentElement.removeAttribute(name);
});

/** What is looked at: how wide it is at least, and two things of which the first stands before the second in a line. */
const SURFACES = [
  { name: 'options', element: OPTIONS, styles: [optionsCss], width: 320, inLine: ['.option', '.option + .option'] },
  {
    name: 'wide options',
    element: OPTIONS,
    styles: [optionsCss],
    width: 1280,
    inLine: ['.option', '.option + .option'],
  },
  {
    name: 'popup',
    element: POPUP,
    styles: [popupCss, cardCss, controlsCss, formatSelectCss],
    width: 360,
    inLine: ['.switch .icon', '.switch .track'],
  },
  { name: 'library', element: LIBRARY, styles: LIBRARY_STYLES, width: 320, inLine: ['.library-name img', 'h1'] },
  { name: 'wide library', element: LIBRARY, styles: LIBRARY_STYLES, width: 1280, inLine: ['.library-side', 'main'] },
  { name: 'welcome', element: WELCOME, styles: WELCOME_STYLES, width: 320, inLine: ['.size', '.switch'] },
  { name: 'wide welcome', element: WELCOME, styles: WELCOME_STYLES, width: 1280, inLine: ['.telling', '.drawing'] },
] as const;
type Shown = Pick<(typeof SURFACES)[number], 'element' | 'width'> & { styles: readonly string[] };

const EVERYWHERE = LANGUAGES.flatMap((language) => SURFACES.map((surface) => ({ language, ...surface })));

test.for(EVERYWHERE)('in $language no word of the $name sticks out or is broken', async ({ language, ...surface }) => {
  speak(await catalogueOf(language));
  await show({ ...surface, styles: [...surface.styles, UNBROKEN] });
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(surface.width);
  expect(overfull()).toEqual([]);
});

test.for(SURFACES)('from right to left the $name is mirrored, and nothing sticks out', async (surface) => {
  speak(mirrored(await catalogueOf('en')), 'rtl');
  await show(surface);
  const [first, second] = surface.inLine.map((selector) => container.querySelector(selector)!.getBoundingClientRect());
  expect(first!.left).toBeGreaterThanOrEqual(second!.right);
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(surface.width);
  expect(overfull()).toEqual([]);
  expect(await accessibilityFaults(container)).toEqual([]);
});

test('Russian and French count as they do', async () => {
  speak(await catalogueOf('ru'));
  expect(sayCount('readSelection', 1)).toContain('(1 слово)');
  expect(sayCount('readSelection', 3)).toContain('(3 слова)');
  expect(sayCount('readSelection', 5)).toContain('(5 слов)');
  expect(sayCount('readSelection', 21)).toContain('(21 слово)');
  speak(await catalogueOf('fr'));
  expect(sayCount('readSelection', 0)).toContain('(0 mot)');
  expect(sayCount('readSelection', 1_000_000)).toContain('de mots)');
});

function speak(catalogue: Catalogue, direction: 'ltr' | 'rtl' = 'ltr'): void {
  vi.spyOn(browser.i18n, 'getMessage').mockImplementation(messagesFrom(catalogue, direction));
}

async function show({ element, styles, width }: Shown): Promise<void> {
  await page.viewport(width, 700);
  document.adoptedStyleSheets = [...READER_STYLES, ...styles].map(sheetOf);
  Object.assign(document.documentElement, { lang: say('language'), dir: wordsDirection() });
  document.documentElement.dataset.theme = 'light';
  render(element, container);
}

/** The words of what can be pressed and is too narrow for them. */
function overfull(): (string | null)[] {
  const elements = [...container.querySelectorAll('.option, button, label')].filter((element) =>
    element.checkVisibility(),
  );
  return elements
    .filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth)
    .map((element) => element.textContent);
}
