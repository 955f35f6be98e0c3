import type { linkToQuote } from '../../../attribution/text-fragment/link-to-quote';

/** What the script for quotes leaves. */
export interface QuotePart {
  linkToQuote: typeof linkToQuote;
}
