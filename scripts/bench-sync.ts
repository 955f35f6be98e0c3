/**
 * npm run bench:sync [-- --articles N,N] [-- --sealed]
 *
 * Sends libraries of 1,000 and 10,000 made-up articles of about 5 KB text with a picture of 40 KB each to a server on this computer, in
 * Chromium, and has another device take them, text first and with pictures: articles a second, and bytes on the wire.
 */
import { parseArgs } from 'node:util';
import { startCouch } from '../test/couch/couch.ts';
import { measureSync, type SyncFigures } from './bench/sync/measure.ts';
import { browsersMissing } from './set-up/browsers.ts';

async function main(): Promise<void> {
  const options = {
    articles: { type: 'string', default: '1000,10000' },
    sealed: { type: 'boolean', default: false },
  } as const;
  const { articles, sealed } = parseArgs({ options }).values;
  if (browsersMissing(['chromium'])) {
    process.exitCode = 2;
    return;
  }
  process.stdout.write(`${row(['articles', 'way', 'a second', 'KB each', 'page blocked'])}\n`);
  // One for all: a second one in the same process would share the first one's memory.
  const couch = await startCouch();
  for (const count of articles.split(',').map(Number)) {
    for (const images of [false, true]) {
      const figures = await measureSync({ articles: count, images, sealed }, couch);
      if (images) process.stdout.write(`${lineOf(figures, 'sending', 'sending, with pictures')}\n`);
      process.stdout.write(
        `${lineOf(figures, 'receiving', images ? 'receiving, with pictures' : 'receiving, text first')}\n`,
      );
    }
  }
  await couch.close();
}

function lineOf(figures: SyncFigures, which: 'sending' | 'receiving', way: string): string {
  const { articles } = figures;
  const { milliseconds, bytes, blocked } = figures[which];
  return row([
    articles.toLocaleString('en'),
    way,
    ((articles / milliseconds) * 1000).toFixed(0),
    (bytes / articles / 1000).toFixed(1),
    `${blocked.toFixed(0)} ms`,
  ]);
}

function row([articles = '', way = '', ...figures]: string[]): string {
  return [articles.padStart(8), way.padEnd(26), ...figures.map((figure) => figure.padStart(14))].join('  ');
}

main().catch((error: unknown) => {
  process.stderr.write(`The benchmark could not be run: ${error instanceof Error ? error.stack : error}\n`);
  process.exitCode = 2;
});
