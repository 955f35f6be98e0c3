import { createRef, render } from 'preact';
import { copyWithMarkdown } from '../../attribution/copy-with-markdown';
import type { QuoteText } from '../../attribution/quote';
import { quoteHtml } from '../../attribution/quote-html';
import { quoteMarkdown } from '../../attribution/quote-markdown';
import { quoteText } from '../../attribution/quote-text';
import { linkToQuote } from '../../attribution/text-fragment/link-to-quote';
import type { Passage, QuoteOptions } from '../../components/reader/quote/contract';
import { passageIn } from '../../components/reader/quote/passage';
import { placeBar } from '../../components/reader/quote/place-bar';
import { QuoteBar } from '../../components/reader/quote/quote-bar';
import styles from '../../components/reader/quote/quote-bar.css?inline';
import { rangeIn } from '../../components/reader/selection';
import { say } from '../../words';
import { sheetOf } from '../reader/sheets';

/** The hand has come to rest. */
const SETTLED_MS = 200;

/** Shows the tools whenever words of the article are selected, and copies the quote by button and by key. */
export function startQuotes({ root, dialog, bindKeys, onHighlight, onNote, ...rest }: QuoteOptions): () => void {
  const place = dialog.appendChild(document.createElement('div'));
  const bar = createRef<HTMLDivElement>();
  const sheet = sheetOf(styles);
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  let passage: Passage | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const copy = () => {
    passage = selectedPassage(dialog) ?? passage;
    if (passage) void copyQuote(passage, dialog, rest);
  };
  const tell = (told: QuoteOptions['onNote']) => told && (() => passage && told(passage));
  const show = () => {
    const props = { onCopy: copy, onHighlight: tell(onHighlight), onNote: tell(onNote) };
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
    place.remove();
    root.adoptedStyleSheets = root.adoptedStyleSheets.filter((worn) => worn !== sheet);
  };
}

function selectedPassage(dialog: HTMLDialogElement): Passage | undefined {
  const article = dialog.querySelector('article');
  const range = article && rangeIn(dialog);
  return range?.intersectsNode(article!) ? passageIn(article!, range) : undefined;
}

type Copying = Pick<QuoteOptions, 'article' | 'source' | 'page' | 'onSay' | 'onByHand'>;

async function copyQuote({ quote }: Passage, dialog: HTMLDialogElement, options: Copying): Promise<void> {
  const article = options.article();
  const link = linkToQuote(article, quote, options.page);
  const value: QuoteText = { quoted: quote.exact, source: options.source(), link };
  const text = quoteText(value);
  const flavours = { text, html: quoteHtml(value), markdown: quoteMarkdown(value) };
  if (!(await copyWithMarkdown(flavours, dialog))) return options.onByHand(text);
  options.onSay(say(link === article.canonicalUrl ? 'quoteCopiedPlain' : 'quoteCopied'));
}
