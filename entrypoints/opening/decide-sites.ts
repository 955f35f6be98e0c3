import type { Promised } from './promises';

/** Longer than anybody leaves the browser's question unanswered. */
const WISH_WAITS_MS = 5 * 60_000;

/** Longer than any link takes to open. What is older was left by a browser that ended meanwhile. */
const LOAN_LASTS_MS = 2 * 60_000;

/** Of what was asked for and lent, what is to be done now. All are origins. */
export interface SitesDecision {
  /** Opened clean by themselves. */
  register: string[];
  /** Wishes that the person refused, or whose access was taken away since. */
  forgetWishes: string[];
  /** Loans that nobody will end any more. */
  forgetLoans: string[];
  /** Sites to which the access ends with them. */
  giveBack: string[];
}

/**
 * What is wished and granted is opened by itself. A wish without access may still be a question that the person has
 * before them; so it is let be for a while.
 *
 * @param granted - the origins of both lists to which the browser gives access
 * @param now - in milliseconds since 1970
 */
export function decideSites(
  { wish, loan }: Record<'wish' | 'loan', readonly Promised[]>,
  granted: ReadonlySet<string>,
  now: number,
): SitesDecision {
  const register = wish.filter(({ origin }) => granted.has(origin)).map(({ origin }) => origin);
  const forgetWishes = wish.filter(({ origin, at }) => !granted.has(origin) && now - at > WISH_WAITS_MS);
  const forgetLoans = loan.filter(({ at }) => now - at > LOAN_LASTS_MS).map(({ origin }) => origin);
  return {
    register: register.sort(),
    forgetWishes: forgetWishes.map(({ origin }) => origin),
    forgetLoans,
    giveBack: forgetLoans.filter((origin) => granted.has(origin) && !register.includes(origin)),
  };
}
