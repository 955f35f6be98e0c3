import { words } from '../../test/e2e/harness.ts';
import { inLibrary, save } from '../../test/e2e/library-steps.ts';
import type { PageServer } from '../../test/e2e/server.ts';
import { read, readerOf, says } from '../../test/e2e/steps.ts';
import type { Driver, Surface, Tab } from '../browsers/driver.ts';
import { poll } from '../browsers/poll.ts';
import { DESK, PHONE, take } from './take.ts';

const STORY = 'https://river.example/ferry';

/** The site whose page is compared; Chromium can't be asked for the access here. */
export const COMPARED = 'https://river.example/*';

const TITLES = ['Ferry returns after nine years', 'Ferry returns after ten years', 'Ferry returns to the lower river'];
const AUTHORS = ['Leyla Quliyeva', 'Leyla Quliyeva and Tom Hargreaves', 'Tom Hargreaves'];
const HOURS = ['six', 'half past six', 'seven'];

/** Keeps two versions of a story, of which one picture is refused, and others; then has its page say something else again. */
export async function keepVersions(driver: Driver, server: PageServer): Promise<void> {
  for (const version of [0, 1]) {
    server.serve(STORY, { body: story(version) });
    const tab = await driver.open(STORY);
    const reader = await read(driver, tab);
    await poll('the tools are there', () => reader.look((root) => root.querySelector('.tools') !== null));
    await tab.key('b');
    await says(reader, words(version ? 'savedNewVersion' : 'saved'));
    await tab.close();
  }
  server.serve(STORY, { body: story(2) });
  await inLibrary({ driver }, (library) =>
    save(library, [
      { title: 'What the ferryman knew', siteName: 'River Gazette', text: 'He went on ringing the bell.' },
      { title: 'Паром снова ходит по нижней реке', siteName: 'Речная хроника', text: 'Паром.', language: 'ru' },
    ]),
  );
}

/** Each panel of the library page with something in it: wide, narrow and mirrored. */
export async function takeLibraryPanels(driver: Driver, name: string): Promise<void> {
  await inLibrary({ driver }, async (library) => {
    await library.resize(DESK.width, DESK.height);
    await library.press(words('panel_backup'));
    await library.press(words('transfer_backUpButton'));
    await poll('it is backed up', () => library.look((root) => root.querySelector('.panel-outcome p') !== null));
    await takeEach(library, library, `${name}-backup`, openMore);
    await library.press(words('panel_backup'));
    for (const key of ['j', 'x', 'j', 'x']) await library.key(key);
    await library.press(words('panel_export'));
    await library.press(words('export_md'));
    await says(library, words('export_done').replace('$file$', 'Saved articles.zip'));
    await takeEach(library, library, `${name}-export-several`);
    await library.press(words('select_none'));

    await library.look((root, title) => {
      [...root.querySelectorAll<HTMLElement>('.row-title a')].find((link) => link.textContent === title)!.click();
    }, TITLES[1]!);
    const reader = await readerOf(library);
    for (const { panel, button, shows } of PANELS) {
      await reader.press(words(panel));
      if (button) await reader.press(words(button));
      await poll(`${panel} shows something`, () =>
        reader.look((root, selector) => root.querySelector(selector) !== null, shows),
      );
      await takeEach(library, reader, `${name}-${panel.replace('panel_', '')}`);
      await reader.press(words(panel));
    }
    await reader.press(words('copy_missing_one').replace('$number$', '1'));
    await takeEach(library, reader, `${name}-missing`);
  });
}

const PANELS = [
  { panel: 'panel_export', button: 'export_md', shows: '.panel-outcome p' },
  { panel: 'receipt', button: 'verify', shows: '.judgement' },
  { panel: 'panel_compare', button: 'compareLive', shows: '.comparison' },
  { panel: 'panel_versions', button: undefined, shows: '.comparison' },
] as const;

async function takeEach(
  tab: Tab,
  surface: Surface,
  name: string,
  narrow: (tab: Tab) => Promise<void> = async () => {},
): Promise<void> {
  await take(tab, surface, name);
  await surface.look(setDirection, 'rtl');
  await take(tab, surface, `${name}-rtl`);
  await tab.resize(PHONE.width, PHONE.height);
  await surface.look(setDirection, 'ltr');
  await narrow(tab);
  await surface.look((root) => root.querySelector('.opened-panel')?.scrollIntoView({ block: 'start' }));
  await take(tab, surface, `${name}-320`);
  await tab.resize(DESK.width, DESK.height);
}

/** What stands at the side is folded away on a narrow window. */
async function openMore(tab: Tab): Promise<void> {
  await tab.look((root) => root.querySelector<HTMLElement>('.more-button[aria-expanded="false"]')?.click());
}

/** As in a language that is written so. Runs in the page. */
function setDirection(root: Document | ShadowRoot, direction: string): void {
  const page = 'body' in root ? root.documentElement : root.querySelector('dialog')!;
  page.dir = direction;
  for (const part of root.querySelectorAll<HTMLElement>('.copy-head, .copy-foot')) part.dir = direction;
}

function story(version: number): string {
  const title = TITLES[version];
  const sentence = `The ferry left at ${HOURS[version]} with nine people on board. The river was wide there and slow.`;
  const paragraphs = Array.from({ length: 8 }, (_, number) => `<p>It was day ${number + 1}. ${sentence}</p>`).join('');
  return `<!doctype html><html lang="en"><head><title>${title}</title><meta property="og:type" content="article">
    <meta property="og:site_name" content="The Delta Post"><meta name="author" content="${AUTHORS[version]}">
    <meta property="article:published_time" content="2026-11-2${version + 1}T06:00"></head><body><article><h1>${title}</h1>
    <p class="stand-first">Two boats, one timetable and a bell.</p>${paragraphs}
    <figure><img src="https://elsewhere.example/bell.png" width="800" height="450"></figure></article></body></html>`;
}
