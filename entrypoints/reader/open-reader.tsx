import { render } from 'preact';
import type { Article, Scope } from '../../article/article';
import { retrievalAt } from '../../attribution/retrieval';
import { nameCopying } from '../../components/formats/format-name';
import { afterPaint } from '../../components/reader/after-paint';
import type { LeftOutActions } from '../../components/reader/left-out/contract';
import { HEADLINE_ID, Reader } from '../../components/reader/reader';
import { FRAME_STYLES } from '../../components/reader/styles';
import type { ArticleCalls } from '../../messages';
import { type Kept, siteOf } from '../../settings/kept';
import type { SiteChoices } from '../../settings/site-choices';
import { keepNow, loadKept, watchKept } from '../../settings/store';
import { lookOf, wear } from '../../settings/wear';
import { learn, say, wordsDirection } from '../../words';
import { askForFont } from '../fonts/ask-for-font';
import { fontWardrobe } from '../fonts/font-wardrobe';
import { askIfSaved } from '../library/ask-if-saved';
import { askToSave } from '../library/ask-to-save';
import { saveSentence } from '../library/save-sentence';
import { askForMarks } from '../marks/ask-for-marks';
import { askToStop } from '../opening/ask-to-stop';
import { askForLibrary } from '../own-pages/ask-for-library';
import { askForOptions } from '../own-pages/ask-for-options';
import { askForPart } from '../parts/ask-for-part';
import { askForWords } from '../words/ask-for-words';
import { speakAsSet } from '../words/speak-as-set';
import { aroundArticle } from './around';
import { blankPageScrollbar } from './blank-scrollbar';
import { citingArticle } from './citing';
import { fitPhone } from './fit-phone';
import { mountHost, wearStyles } from './host';
import { guardEvents } from './keys';
import { markingArticle } from './marks';
import { onPageMoved } from './page-moves';
import { rememberPageState } from './page-state';
import { printReaderOnly } from './printing';
import { quoteSelections } from './quotes';
import { readingSettings } from './reading-settings';
import { telling } from './telling';

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
  let complete = false;
  let leftOut: LeftOutActions | undefined;
  let opensByItself = byItself;
  let isSaved = false;

  // It makes the browser look at the whole page's styles again.
  const paintScrollbar = () => scrollbar.paint(getComputedStyle(dialog).backgroundColor);
  const show = () => {
    const settings = reading.now();
    wear(dialog, lookOf(settings, systemIsDark.matches));
    fonts.put(settings.font, article.title + article.text);
    if (complete) paintScrollbar();
    if (complete) wearLanguage(dialog);
    render(
      <Reader
        {...{ article, settings, site, leftOut, complete, isSaved, ...said.shown(), ...actions }}
        copying={nameCopying(settings.copyFormat, reading.kept().formats)}
        hasOwnSettings={reading.hasOwn()}
        toSafeNodes={page.toSafeNodes}
        byItself={opensByItself ? { onStop: stopAlways } : undefined}
        around={around.props()}
        notice={scope === 'article' ? undefined : scope}
      />,
      dialog,
    );
  };
  const said = telling(dialog, show);
  const { tell } = said;
  const reading = readingSettings({
    ...{ site, initial, systemIsDark: () => systemIsDark.matches },
    refused: 'updated',
    onChange: show,
    onSay: tell,
  });
  const { citing, copy, quoting } = citingArticle({
    ...{ reading, said, toSafeNodes: page.toSafeNodes, bringPart: askForPart },
    citable: () => ({ article, retrieval: retrievalAt(new Date()) }),
  });
  const save = async () => {
    tell(say('saving'), true);
    const answer = await askToSave(article);
    isSaved ||= answer.ok;
    tell(saveSentence(answer));
  };
  /** Nothing waits for it: the background may have to wake and to open the library first. */
  const lookIfSaved = async () => {
    isSaved ||= await askIfSaved(article.canonicalUrl);
    if (isSaved && element.isConnected) show();
  };
  /** Marks belong to a copy. */
  const saveForMark = async () => {
    if (isSaved) return undefined;
    const answer = await askToSave(article);
    isSaved = answer.ok;
    show();
    return answer.ok ? undefined : saveSentence(answer);
  };
  const stopAlways = async () => {
    if (!(await askToStop())) return tell(say('updated'));
    opensByItself = false;
    tell(say('alwaysOff', site!));
  };
  const actions = {
    ...reading.actions,
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
    n: reading.night,
    b: save,
    c: copy,
    p: actions.onPrint,
  };
  const marks = markingArticle({
    isWhole: scope !== 'selection',
    keeper: askForMarks(article.canonicalUrl),
    beforeMark: saveForMark,
    bring: () => askForPart('marks'),
    onChange: show,
    onSay: tell,
  });
  const around = aroundArticle({
    ...{ article, scope, dialog, keys, marks, citing },
    more: {
      onLibrary: async () => {
        if (!(await askForLibrary())) tell(say('updated'));
      },
    },
    onBrought: ({ styles, choosingBlocks }) => {
      wearStyles(host, styles);
      const onArticle = (other: Article) => {
        article = other;
        show();
      };
      leftOut = choosingBlocks({ article, scope, page, site, choices, onArticle, onSay: tell });
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
    await speakAsSet(reading.kept(), askForWords);
    if (!element.isConnected) return;
    wearStyles(host, FRAME_STYLES);
    learn(['updated', 'linkCopied', 'nightOn', 'nightOff', 'copyRefused', 'copyText']);
    complete = true;
    show();
    void around.goToPlace();
    void marks.look();
    void lookIfSaved();
    undo.push(
      printReaderOnly(),
      onPageMoved(() => close()),
      quoteSelections({
        ...{ root: host.root, dialog, page: document, bindKeys: around.bindKeys, ...quoting },
        onHighlight: marks.highlight,
        onNote: marks.note,
      }),
      watchKept(async (changed) => {
        reading.take(changed);
        await speakAsSet(changed, askForWords);
        show();
      }),
    );
    // What was written while nobody watched yet: the settings came with the wish.
    const now = await loadKept();
    if (!element.isConnected || JSON.stringify(now) === JSON.stringify(reading.kept())) return;
    reading.take(now);
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
