import { browser } from 'wxt/browser';
import { LANGUAGES_TO_BRING } from '../../article/lexicon/packed';
import { wordsFile } from '../article/words-file';
import { watchAlways } from './always';
import { decideSites } from './decide-sites';
import { allPromised, forget } from './promises';

const ID = 'open-by-itself';

/** In this order: the last one uses what the others leave. The words of all languages, since nothing can be asked for here. */
const FILES = [
  ...LANGUAGES_TO_BRING.map((language) => wordsFile(language).slice(1)),
  ...['other-scripts.js', 'article.js', 'reader.js', 'open-by-itself.js'],
];

let last: Promise<unknown> = Promise.resolve();

/**
 * Keeps the scripts that open chosen sites by themselves as they are wished and granted: now, and whenever either
 * changes, be it in the browser's own settings.
 */
export function keepSitesRegistered(): void {
  const settle = () => {
    last = last.then(settleNow).catch(() => undefined);
  };
  watchAlways(settle);
  settle();
}

async function settleNow(): Promise<void> {
  const promised = await allPromised();
  const origins = [...promised.wish, ...promised.loan].map(({ origin }) => origin);
  const held = await Promise.all(origins.map((origin) => browser.permissions.contains({ origins: [origin] })));
  const granted = new Set(origins.filter((_, index) => held[index]));
  const { register, forgetWishes, forgetLoans, giveBack } = decideSites(promised, granted, Date.now());
  await registerFor(register);
  await Promise.all([
    ...forgetWishes.map((origin) => forget('wish', origin)),
    ...forgetLoans.map((origin) => forget('loan', origin)),
    ...giveBack.map((origin) => browser.permissions.remove({ origins: [origin] })),
  ]);
}

async function registerFor(matches: string[]): Promise<void> {
  const [registered] = await browser.scripting.getRegisteredContentScripts({ ids: [ID] });
  if (String(registered?.matches?.toSorted() ?? '') === String(matches)) return;
  if (registered) await browser.scripting.unregisterContentScripts({ ids: [ID] });
  if (matches.length === 0) return;
  await browser.scripting.registerContentScripts([
    { id: ID, matches, js: FILES, runAt: 'document_idle', allFrames: false, persistAcrossSessions: true },
  ]);
}
