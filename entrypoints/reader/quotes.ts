import type { QuoteOptions } from '../../components/reader/quote/contract';
import { rangeIn } from '../../components/reader/selection';
import { askForPart } from '../parts/ask-for-part';

/** Has the tools for selected words brought when some are selected for the first time. Returns how to stop. */
export function quoteSelections(options: QuoteOptions): () => void {
  let stop: (() => void) | undefined;
  const forget = () => document.removeEventListener('selectionchange', look);
  const look = async () => {
    if (!rangeIn(options.dialog)) return;
    forget();
    const part = await askForPart('quote');
    if (options.dialog.open) stop = part?.start(options);
  };
  document.addEventListener('selectionchange', look);
  return () => {
    forget();
    stop?.();
  };
}
