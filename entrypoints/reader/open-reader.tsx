import { render } from 'preact';
import type { Article, Scope } from '../../article/article';
import { copyFlavours } from '../../attribution/copy';
import { sourceOf } from '../../attribution/source';
import { sourceHtml } from '../../attribution/source-html';
import { sourceText } from '../../attribution/source-text';
import { afterPaint } from '../../components/reader/after-paint';
import { HEADLINE_ID, Reader } from '../../components/reader/reader';
import type { Outcome } from '../../components/ui/live-region';
import type { ArticleCalls } from '../../messages';
import {
  beginSite,
  type Change,
  change,
  endSite,
  hasOwnSettings,
  type Kept,
  reset,
  settingsFor,
  siteOf,
} from '../../settings/kept';
import { chooseTheme, toggleNight } from '../../settings/night';
import type { Settings } from '../../settings/settings';
import type { SiteChoices } from '../../settings/site-choices';
import { keep, keepNow, loadKept, watchKept } from '../../settings/store';
import { nextSize } from '../../settings/text-size';
import type { Theme } from '../../settings/themes';
import { lookOf, wear } from '../../settings/wear';
import { learn, say, wordsDirection } from '../../words';
import { askForFont } from '../fonts/ask-for-font';
import { fontWardrobe } from '../fonts/font-wardrobe';
import { askIfSaved } from '../library/ask-if-saved';
import { askToSave } from '../library/ask-to-save';
import { saveSentence } from '../library/save-sentence';
import { askToStop } from '../opening/ask-to-stop';
import { askForLibrary } from '../own-pages/ask-for-library';
import { askForOptions } from '../own-pages/ask-for-options';
import { askForWords } from '../words/ask-for-words';
import { speakAsSet } from '../words/speak-as-set';
import { aroundArticle } from './around';
import { blankPageScrollbar } from './blank-scrollbar';
import { fitPhone } from './fit-phone';
import { mountHost, wearToolStyles } from './host';
import { guardEvents } from './keys';
import { choosingBlocks } from './left-out';
import { onPageMoved } from './page-moves';
import { rememberPageState } from './page-state';
import { printReaderOnly } from './printing';

/** What is read, and the calls to the page that it comes from. */
export interface Reading {
  article: Article;
  scope: Scope;
  /** What was decided about blocks of the site. */
  choices: SiteChoices;
  /** True if nobody asked for it now, since the site is always read clean. */
  byItself: boolean;
  page: ArticleCalls;
}

/** Shows the article over the page. Returns how to close it, which gives the page back as it was. */
export function openReader(
  { article: first, scope, choices, byItself, page }: Reading,
  initial: Kept,
  onClosed: () => void,
): () => void {
  const restorePageState = rememberPageState();
  const host = mountHost();
  const { element, dialog } = host;
  const scrollbar = blankPageScrollbar();
  const fonts = fontWardrobe(document, askForFont);
  const systemIsDark = matchMedia('(prefers-color-scheme: dark)');
  const site = siteOf(location.href);
  let article = first;
  let kept = initial;
  let settings = settingsFor(kept, site);
  let complete = false;
  let outcome: Outcome | undefined;
  let copyByHand: string | undefined;
  let opensByItself = byItself;
  let isSaved = false;

  // It makes the browser look at the whole page's styles again.
  const paintScrollbar = () => scrollbar.paint(getComputedStyle(dialog).backgroundColor);
  const show = () => {
    settings = settingsFor(kept, site);
    wear(dialog, lookOf(settings, systemIsDark.matches));
    fonts.put(settings.font, article.title + article.text);
    if (complete) paintScrollbar();
    if (complete) wearLanguage(dialog);
    render(
      <Reader
        {...{ article, settings, site, leftOut, complete, isSaved, outcome, copyByHand, ...actions }}
        hasOwnSettings={hasOwnSettings(kept, site)}
        toSafeNodes={page.toSafeNodes}
        byItself={opensByItself ? { onStop: stopAlways } : undefined}
        around={around.props()}
        notice={scope === 'article' ? undefined : scope}
      />,
      dialog,
    );
  };
  const tell = (words: string, quiet = false) => {
    outcome = { words, quiet, number: (outcome?.number ?? 0) + 1 };
    copyByHand = undefined;
    show();
  };
  const keepChange = async (changing: Change, words?: string) => {
    kept = changing(kept);
    const isKept = keep(changing);
    if (words) tell(words, true);
    else show();
    if (!(await isKept)) tell(say('updated'));
  };
  const set = (changes: Partial<Settings>, words?: string) => keepChange(change(changes, site), words);
  const resize = (direction: 'smaller' | 'larger') => {
    const textSize = nextSize(settings.textSize, direction);
    return set({ textSize }, say('textSizeNow', textSize));
  };
  const night = () => {
    const changes = toggleNight(settings, systemIsDark.matches);
    return set(changes, say(changes.theme === 'night' ? 'nightOn' : 'nightOff'));
  };
  const copy = async () => {
    const source = sourceOf(article);
    const text = sourceText(source);
    if (await copyFlavours({ text, html: sourceHtml(source) }, dialog)) return tell(say('linkCopied'));
    copyByHand = text;
    outcome = undefined;
    show();
  };
  const save = async () => {
    tell(say('saving'), true);
    const answer = await askToSave(article);
    isSaved ||= answer.ok;
    tell(saveSentence(answer));
  };
  const stopAlways = async () => {
    if (!(await askToStop())) return tell(say('updated'));
    opensByItself = false;
    tell(say('alwaysOff', site!));
  };
  const actions = {
    onSmaller: () => resize('smaller'),
    onLarger: () => resize('larger'),
    onTheme: (theme: Theme) => set(chooseTheme(settings, theme), say(`theme_${theme}`)),
    onSetting: (changes: Partial<Settings>) => set(changes),
    onOwnSettings: (own: boolean) => keepChange(own ? beginSite(site!) : endSite(site!)),
    onReset: () => keepChange(reset(site)),
    onOptions: async () => {
      if (!(await askForOptions())) tell(say('updated'));
    },
    onSave: save,
    onCopy: copy,
    onPrint: () => window.print(),
  };
  const keys = {
    '+': actions.onLarger,
    '=': actions.onLarger,
    '-': actions.onSmaller,
    n: night,
    b: save,
    c: copy,
    p: actions.onPrint,
  };
  const leftOut = choosingBlocks({
    ...{ scope, page, site, choices },
    onArticle: (other) => {
      article = other;
      show();
    },
    onSay: tell,
  });
  const around = aroundArticle({
    ...{ article, scope, dialog, keys },
    more: {
      onLibrary: async () => {
        if (!(await askForLibrary())) tell(say('updated'));
      },
    },
    onChange: show,
    onSay: tell,
  });

  dialog.setAttribute('aria-labelledby', HEADLINE_ID);
  show();
  dialog.showModal();
  systemIsDark.addEventListener('change', show);
  window.addEventListener('pagehide', keepNow);

  const undo = [
    fitPhone(),
    scrollbar.stop,
    guardEvents(host, around.keys),
    fonts.clear,
    () => systemIsDark.removeEventListener('change', show),
    () => window.removeEventListener('pagehide', keepNow),
    afterPaint(() => void completeReader()),
  ];
  /** What nobody can miss in the first frame. */
  const completeReader = async () => {
    await speakAsSet(kept, askForWords);
    if (!element.isConnected) return;
    wearToolStyles(host);
    learn(['updated', 'linkCopied', 'nightOn', 'nightOff', 'copyRefused', 'copyText']);
    complete = true;
    show();
    void around.goToPlace();
    undo.push(
      printReaderOnly(),
      onPageMoved(() => close()),
      watchKept(async (changed) => {
        kept = changed;
        await speakAsSet(kept, askForWords);
        show();
      }),
    );
    isSaved = await askIfSaved(article.canonicalUrl);
    // What was written while nobody watched yet: the settings came with the wish.
    const now = await loadKept();
    if (!element.isConnected || (JSON.stringify(now) === JSON.stringify(kept) && !isSaved)) return;
    kept = now;
    show();
  };
  const close = () => {
    if (!element.isConnected) return;
    dialog.removeEventListener('close', close);
    dialog.close();
    for (const step of undo) step();
    render(null, dialog);
    element.remove();
    restorePageState();
    onClosed();
  };
  dialog.addEventListener('close', close);
  return close;
}

/** The article has a language and a direction of its own; all else would inherit the page's. */
function wearLanguage(dialog: HTMLDialogElement): void {
  Object.assign(dialog, { lang: say('language'), dir: wordsDirection() });
}
