import { browser } from 'wxt/browser';
import { isAlways } from './always';
import { forget, promise } from './promises';

/** How much is being done on each site with an access that ends with it. */
const borrowers = new Map<string, number>();

/** What came of asking for access to sites. */
export interface Loan {
  /** To all of them. */
  granted: boolean;
  /** To be called when it is done; takes back what was lent for this alone. */
  end: () => Promise<void>;
}

/**
 * Asks for access to sites, in one question, for as long as something is being done there. To be called at once in the click,
 * before anything is waited for, or browsers refuse to ask. A loan that nobody ended is given back at the next start.
 */
export async function borrow(origins: readonly string[]): Promise<Loan> {
  const before = Promise.all(origins.map((origin) => browser.permissions.contains({ origins: [origin] })));
  const answer = browser.permissions.request({ origins: [...origins] }).catch(() => false);
  const [held, granted] = await Promise.all([before, answer]);
  const unheld = origins.filter((_, index) => !held[index]);
  // Wished for once and not granted: the person said no then, and a yes to this is not one to all of the site.
  await Promise.all(unheld.map((origin) => forget('wish', origin)));
  const lent = granted ? origins.filter((origin) => unheld.includes(origin) || borrowers.has(origin)) : [];
  await Promise.all(lent.map(lend));
  return { granted, end: async () => void (await Promise.all(lent.map(giveBack))) };
}

async function lend(origin: string): Promise<void> {
  borrowers.set(origin, (borrowers.get(origin) ?? 0) + 1);
  await promise('loan', origin);
}

async function giveBack(origin: string): Promise<void> {
  const others = (borrowers.get(origin) ?? 1) - 1;
  if (others > 0) return void borrowers.set(origin, others);
  borrowers.delete(origin);
  await forget('loan', origin);
  if (!(await isAlways(origin))) await browser.permissions.remove({ origins: [origin] });
}
