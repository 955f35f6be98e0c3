import type { QuoteOptions } from '../../components/reader/quote/contract';
import { rangeIn } from '../../components/reader/selection';
import type { askForPart } from '../parts/ask-for-part';

interface Options extends Omit<QuoteOptions, 'bringCite'> {
  /** Brings a heavy part into this page. */
  bringPart: typeof askForPart;
}

/** Has the tools for selected words brought when some are selected for the first time. Returns how to stop. */
export function quoteSelections({ bringPart, ...options }: Options): () => void {
  let stop: (() => void) | undefined;
  const forget = () => document.removeEventListener('selectionchange', look);
  const look = async () => {
    if (!rangeIn(options.dialog)) return;
    forget();
    const part = await bringPart('quote');
    if (options.dialog.open) stop = part?.start({ ...options, bringCite: () => bringPart('cite') });
  };
  document.addEventListener('selectionchange', look);
  return () => {
    forget();
    stop?.();
  };
}
