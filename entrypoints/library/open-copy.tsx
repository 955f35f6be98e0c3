import { render } from 'preact';
import { sanitiseToFragment } from '../../article/sanitise';
import { nameCopying } from '../../components/formats/format-name';
import type { CopyFrame } from '../../components/library/copy/contract';
import { CopyFoot, CopyHead } from '../../components/library/copy/copy-head';
import { keptPictures, showKept } from '../../components/library/copy/kept-pictures';
import { watchEnd } from '../../components/library/copy/watch-end';
import { COPY_STYLES } from '../../components/library/styles';
import { HEADLINE_ID, Reader } from '../../components/reader/reader';
import { FRAME_STYLES } from '../../components/reader/styles';
import type { MarkKeeper } from '../../library/marks/keeper';
import { type Kept, siteOf } from '../../settings/kept';
import { watchKept } from '../../settings/store';
import { lookOf, wear } from '../../settings/wear';
import { say, wordsDirection } from '../../words';
import { fontWardrobe } from '../fonts/font-wardrobe';
import { askForOptions } from '../own-pages/ask-for-options';
import { aroundArticle, type PlaceKeeper } from '../reader/around';
import { blankPageScrollbar } from '../reader/blank-scrollbar';
import { citingArticle } from '../reader/citing';
import { mountHost, wearStyles } from '../reader/host';
import { guardEvents, type Shortcuts } from '../reader/keys';
import { markingArticle } from '../reader/marks';
import { printReaderOnly } from '../reader/printing';
import { quoteSelections } from '../reader/quotes';
import { readingSettings } from '../reader/reading-settings';
import { telling } from '../reader/telling';
import { bringPart } from './bring-part';
import { COPY_KEYS } from './copy-keys';
import { fetchFontFile } from './fetch-font';

export interface OpenCopyOptions {
  /** What stands above and below the text, asked anew at each showing. */
  frame: () => CopyFrame;
  kept: Kept;
  systemIsDark: MediaQueryList;
  places: PlaceKeeper;
  marks: MarkKeeper;
  keys: Shortcuts;
  /** The end of the text has come into view. */
  onEnd: () => void;
  onClosed: () => void;
}

export interface OpenCopy {
  /** Shows anew what the frame says now. */
  show: () => void;
  say: (words: string) => void;
  /** Closes it without calling back. */
  close: () => void;
}

/** Shows a saved copy in the very reader that is shown over pages, over the list. */
export function openCopy(options: OpenCopyOptions): OpenCopy {
  const { frame, systemIsDark, places } = options;
  const host = mountHost();
  const { element, dialog } = host;
  wearStyles(host, [...FRAME_STYLES, ...COPY_STYLES]);
  const { copy } = frame();
  const pictures = keptPictures(copy);
  const article = withKeptLead(copy.article, pictures.urls);
  const scrollbar = blankPageScrollbar();
  const fonts = fontWardrobe(document, fetchFontFile);

  const show = () => {
    const settings = reading.now();
    wear(dialog, lookOf(settings, systemIsDark.matches));
    Object.assign(dialog, { lang: say('language'), dir: wordsDirection() });
    void fonts.put(settings.font, article.title + article.text);
    render(
      <Reader
        {...{ article, settings, ...said.shown(), ...actions }}
        complete
        site={site}
        copying={nameCopying(settings.copyFormat, reading.kept().formats)}
        hasOwnSettings={reading.hasOwn()}
        toSafeNodes={toSafeNodes}
        around={around.props()}
        above={<CopyHead {...frame()} />}
        below={<CopyFoot {...frame()} />}
      />,
      dialog,
    );
    scrollbar.paint(getComputedStyle(dialog).backgroundColor);
  };
  const said = telling(dialog, show);
  const { tell } = said;
  // The same function each time: another one would have the text made anew.
  const toSafeNodes = (html: string) => showKept(sanitiseToFragment(html, document), pictures.urls);
  const site = siteOf(article.sourceUrl);
  const reading = readingSettings({
    ...{ site, initial: options.kept, systemIsDark: () => systemIsDark.matches },
    refused: 'notKept',
    onChange: show,
    onSay: tell,
  });
  const {
    citing,
    copy: copyLink,
    quoting,
  } = citingArticle({
    ...{ reading, said, toSafeNodes, bringPart },
    citable: () => ({ article: copy.article, retrieval: copy.receipt, tags: frame().copy.tags }),
  });
  const actions = {
    ...reading.actions,
    onOptions: () => void askForOptions(),
    onCopy: copyLink,
    onPrint: () => window.print(),
  };
  const marks = markingArticle({
    isWhole: true,
    keeper: options.marks,
    bring: () => bringPart('marks'),
    onChange: show,
    onSay: tell,
  });
  const around = aroundArticle({
    ...{ article, scope: 'article', dialog, marks, places, bringPart, citing },
    keys: {
      '+': actions.onLarger,
      '=': actions.onLarger,
      '-': actions.onSmaller,
      n: reading.night,
      c: copyLink,
      p: actions.onPrint,
      ...options.keys,
    },
    more: { lacks: ['hide', 'export'], moreKeys: COPY_KEYS },
    onBrought: ({ styles }) => wearStyles(host, styles),
    onChange: show,
    onSay: tell,
  });

  dialog.setAttribute('aria-labelledby', HEADLINE_ID);
  show();
  dialog.showModal();
  void around.goToPlace();
  void marks.look();
  systemIsDark.addEventListener('change', show);
  const undo = [
    scrollbar.stop,
    guardEvents(host, around.keys),
    fonts.clear,
    printReaderOnly(),
    quoteSelections({
      ...{ root: host.root, dialog, bindKeys: around.bindKeys, ...quoting },
      onHighlight: marks.highlight,
      onNote: marks.note,
    }),
    watchKept((changed) => {
      reading.take(changed);
      show();
    }),
    watchEnd(dialog.querySelector('main')!, dialog.querySelector<HTMLElement>('.body')!, options.onEnd),
    () => systemIsDark.removeEventListener('change', show),
    pictures.revoke,
  ];
  const close = () => {
    if (!element.isConnected) return;
    dialog.removeEventListener('close', closed);
    dialog.close();
    render(null, dialog);
    for (const step of undo) step();
    element.remove();
  };
  const closed = () => {
    close();
    options.onClosed();
  };
  dialog.addEventListener('close', closed);
  return { show, say: tell, close };
}

function withKeptLead<Article extends { leadImage?: { url: string } }>(
  article: Article,
  urls: ReadonlyMap<string, string>,
): Article {
  const { leadImage } = article;
  const url = leadImage && urls.get(leadImage.url);
  return url ? { ...article, leadImage: { ...leadImage, url } } : article;
}
