import { render } from 'preact';
import { copyFlavours } from '../../attribution/copy';
import { copyWithMarkdown } from '../../attribution/copy-with-markdown';
import { FIRST_QUOTE_FORMAT, ownForQuotes, QUOTE_FORMAT_IDS } from '../../attribution/templates/format';
import { knownFormat } from '../../components/formats/format-name';
import formatStyles from '../../components/formats/format-select.css?inline';
import type { Passage, QuoteOptions } from '../../components/reader/quote/contract';
import { passageIn } from '../../components/reader/quote/passage';
import { placeBar } from '../../components/reader/quote/place-bar';
import { QuoteBar } from '../../components/reader/quote/quote-bar';
import styles from '../../components/reader/quote/quote-bar.css?inline';
import { rangeIn } from '../../components/reader/selection';
import { wearSheets } from '../reader/sheets';
import { copiedQuote } from './copied-quote';

/** The hand has come to rest. */
const SETTLED_MS = 200;

/** Shows the tools whenever words of the article are selected, and copies the quote by button and by key. */
export function startQuotes({ root, dialog, bindKeys, onHighlight, onNote, ...rest }: QuoteOptions): () => void {
  const place = dialog.appendChild(document.createElement('div'));
  const bar: { current: HTMLDivElement | null } = { current: null };
  const undress = wearSheets(place, [formatStyles, styles]);
  let passage: Passage | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const copy = () => {
    passage = selectedPassage(dialog) ?? passage;
    if (passage) void copyQuote(passage, dialog, rest);
  };
  const tell = (told: QuoteOptions['onNote']) => told && (() => passage && told(passage));
  const show = () => {
    const own = ownForQuotes(rest.citing().own);
    const formats = {
      ...{ ids: QUOTE_FORMAT_IDS, own },
      chosen: knownFormat(rest.format(), own, FIRST_QUOTE_FORMAT),
      onChoose: (id: string) => {
        rest.onFormat(id);
        show();
      },
    };
    const props = { formats, onCopy: copy, onHighlight: tell(onHighlight), onNote: tell(onNote) };
    render(passage && <QuoteBar barRef={bar} {...props} />, place);
    follow();
  };
  const follow = () => {
    if (bar.current && passage) placeBar(bar.current, passage.range);
  };
  const look = () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      // With the focus on a tool, what was selected stays meant, even where the browser has let go of it.
      if (place.contains(root.activeElement)) return;
      passage = selectedPassage(dialog);
      show();
    }, SETTLED_MS);
  };
  const letGo = bindKeys({ q: copy });
  document.addEventListener('selectionchange', look);
  dialog.addEventListener('scroll', follow, { capture: true, passive: true });
  window.addEventListener('resize', follow);
  look();
  return () => {
    clearTimeout(timer);
    letGo();
    document.removeEventListener('selectionchange', look);
    dialog.removeEventListener('scroll', follow, { capture: true });
    window.removeEventListener('resize', follow);
    render(null, place);
    undress();
    place.remove();
  };
}

function selectedPassage(dialog: HTMLDialogElement): Passage | undefined {
  const article = dialog.querySelector('article');
  const range = article && rangeIn(dialog);
  return range?.intersectsNode(article!) ? passageIn(article!, range) : undefined;
}

type Copying = Parameters<typeof copiedQuote>[2] & Pick<QuoteOptions, 'onSay' | 'onByHand'>;

async function copyQuote({ quote }: Passage, dialog: HTMLDialogElement, options: Copying): Promise<void> {
  const { flavours, words } = await copiedQuote(quote, dialog.querySelector('.body')!, options);
  const { markdown } = flavours;
  const isCopied = await (markdown === undefined
    ? copyFlavours(flavours, dialog)
    : copyWithMarkdown({ ...flavours, markdown }, dialog));
  if (isCopied) options.onSay(words);
  else options.onByHand(flavours.text);
}
