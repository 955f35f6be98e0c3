import { browser } from 'wxt/browser';
import type { KeptMarks, MarkKeeper } from '../../library/marks/keeper';
import type { MarksRequest } from '../../messages';

/** Keeps the marks of the article of that canonical address from within a page: the background does it. */
export function askForMarks(url: string): MarkKeeper {
  const ask = async (wish: MarksRequest['wish']): Promise<KeptMarks> => {
    try {
      const answer = await browser.runtime.sendMessage({ call: 'marks', url, wish } satisfies MarksRequest);
      return (answer as KeptMarks | undefined) ?? { ok: false, reason: 'storage' };
    } catch {
      // The extension was updated under an open reader.
      return { ok: false, reason: 'updated' };
    }
  };
  return {
    list: () => ask({ act: 'list' }),
    put: (mark) => ask({ act: 'put', mark }),
    change: (id, changes) => ask({ act: 'change', id, changes }),
    remove: (id) => ask({ act: 'remove', id }),
  };
}
