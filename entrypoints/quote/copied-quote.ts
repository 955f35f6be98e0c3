import type { Flavours } from '../../attribution/copy';
import { quoteFlavours } from '../../attribution/quote-flavours';
import { FIRST_QUOTE_FORMAT, ownForQuotes } from '../../attribution/templates/format';
import { linkToQuote, linkToQuoteOfCopy } from '../../attribution/text-fragment/link-to-quote';
import { knownFormat, nameFormat } from '../../components/formats/format-name';
import type { QuoteOptions } from '../../components/reader/quote/contract';
import type { Quote } from '../../library/mark';
import { say } from '../../words';

type Quoting = Pick<QuoteOptions, 'citing' | 'source' | 'page' | 'format' | 'bringCite'>;

/**
 * What is copied of a passage, and what is said after that. The quote is copied whatever happens: also where the chosen
 * format has a fault, or its script can't be had.
 *
 * @param text - the article's text as it is shown
 */
export async function copiedQuote(
  quote: Quote,
  text: Element,
  { citing, source, page, format, bringCite }: Quoting,
): Promise<{ flavours: Flavours; words: string }> {
  const { citable, toSafeNodes, ...known } = citing();
  const own = ownForQuotes(known.own);
  const { article } = citable;
  const link = page ? linkToQuote(article, quote, page) : linkToQuoteOfCopy(article, quote, text);
  const words = say(link === article.canonicalUrl ? 'quoteCopiedPlain' : 'quoteCopied');
  const first = quoteFlavours({ quoted: quote.exact, source: source(), link });
  const id = knownFormat(format(), own, FIRST_QUOTE_FORMAT);
  const cite = id === FIRST_QUOTE_FORMAT ? undefined : await bringCite();
  if (!cite) return { flavours: first, words };
  const made = cite.make(id, { citable: { ...citable, quote: quote.exact, link }, own, toSafeNodes });
  return made.ok
    ? { flavours: made.flavours, words }
    : { flavours: first, words: say('quoteFormatFaulty', nameFormat(id, own)) };
}
