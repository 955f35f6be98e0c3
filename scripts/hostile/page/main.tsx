/** Runs in the harness's page: reads hostile pages, shows what comes of them by every way out, and tells what is wrong. */
import type { Article } from '../../../article/article';
import { findCandidate } from '../../../article/candidate';
import { extract } from '../../../article/extract';
import { PACKED_LANGUAGES } from '../../../article/lexicon/packed-languages';
import { OTHER_SCRIPTS } from '../../../article/lexicon/packed-others';
import { provideParts } from '../../../article/parts';
import { sanitise } from '../../../article/sanitise';
import type { Copy } from '../../../library/copy';
import { isArticle } from '../../../library/is-article';
import catalogue from '../../../public/_locales/en/messages.json';
import { speak, type Words } from '../../../words';
import type { Payload } from '../payloads';
import { Frames, strangeIn } from './frames';
import { generatedFaults } from './generated';
import { copyOf, forgedCopy } from './hostile-copy';
import { hostilePage } from './hostile-page';
import { type ReaderStage, readerStage } from './show-reader';
import { combined, type Shown, SINKS, type SinkId } from './sinks';

export type Source = 'page' | 'backup';

/** Something that should not be, by which payload if that is known; `what` begins with `runs`, `loads`, `node`, `fails` or `unstable`. */
export interface Finding {
  payload: string;
  source: Source;
  sink: SinkId | 'reader' | 'sanitiser';
  what: string;
}

export interface BatchResult {
  findings: Finding[];
  /** Addresses of the articles' own pictures, which alone may have been asked for. */
  pictures: string[];
  /** Pages that gave an article, and forged copies that the library would take. */
  read: number;
  accepted: number;
  slowest: { payload: string; millis: number };
}

/** What happens where nothing is done about the payloads, to see that the canary sings. */
export interface Control {
  /** Those that did something in a document. */
  ids: string[];
  /** Whether one of them did something in the reader without its sanitiser. */
  inReader: boolean;
}

export interface Harness {
  /** What canaries have told. */
  told: { name: string; what: string }[];
  run(batch: readonly Payload[]): Promise<BatchResult>;
  control(batch: readonly Payload[]): Promise<Control>;
  generated(count: number, seed: number): string[];
}

provideParts({ languages: PACKED_LANGUAGES, otherScripts: OTHER_SCRIPTS, secondOpinion: findCandidate });
speak(Object.fromEntries(Object.entries(catalogue).map(([key, { message }]) => [key, message])) as Words);

const told: Harness['told'] = [];
const frames = new Frames();

/** Of several, it can't be told which one it was. */
const UNNAMED = { payload: '', source: 'page' } as const;

interface Made {
  payload: string;
  source: Source;
  copy: Copy;
}

async function run(batch: readonly Payload[]): Promise<BatchResult> {
  told.length = 0;
  const findings: Finding[] = [];
  const made: Made[] = [];
  const slowest = { payload: '', millis: 0 };
  for (const { id, text } of batch) {
    const begun = performance.now();
    const article = readHere(text);
    const millis = performance.now() - begun;
    if (millis > slowest.millis) Object.assign(slowest, { payload: id, millis });
    if (article) made.push({ payload: id, source: 'page', copy: await copyOf(article) });
    made.push({ payload: id, source: 'backup', copy: await forgedCopy(text) });
    const once = sanitise(text);
    if (sanitise(once) !== once)
      findings.push({ payload: id, source: 'page', sink: 'sanitiser', what: 'unstable: cleaned twice it is another' });
  }
  const pictures = new Set<string>();
  await showAll(made, findings, pictures);
  await showInReader(made, findings, pictures);
  for (const { name, what } of told)
    if (name === '/' || name === '/reader') findings.push({ ...UNNAMED, sink: 'reader', what });
  const read = made.filter(({ source }) => source === 'page').length;
  const accepted = made.filter(({ source, copy }) => source === 'backup' && isArticle(copy.article)).length;
  return { findings, pictures: [...pictures], read, accepted, slowest };
}

/** Parsed as a visited page is, with scripts on; none can run, and nothing loads. */
function readHere(payload: string): Article | undefined {
  const frame = document.body.appendChild(document.createElement('iframe'));
  try {
    const page = frame.contentDocument!;
    page.open();
    page.write(hostilePage(payload));
    page.close();
    const extraction = extract(page, 'https://news.example/2026/ferry-returns');
    return structuredClone(extraction.ok ? extraction.article : extraction.anyway);
  } finally {
    frame.remove();
  }
}

/** Each document is judged as a parsed one, and then all of a kind are shown in one, where everything may happen. */
async function showAll(made: readonly Made[], findings: Finding[], pictures: Set<string>): Promise<void> {
  for (const { id: sink, write } of SINKS) {
    let documents: Shown[];
    try {
      documents = await write(made.map(({ copy }) => copy));
    } catch (error) {
      findings.push({ ...UNNAMED, sink, what: `fails: ${error}` });
      continue;
    }
    for (const shown of documents) {
      const { payload, source } = shown.of === undefined ? UNNAMED : made[shown.of]!;
      for (const fault of [...(shown.faults ?? []), ...strangeIn(shown, pictures)])
        findings.push({ payload, source, sink, what: `node: ${fault}` });
    }
    const { name, strange } = await frames.show(combined(documents), pictures);
    const whats = [...strange, ...told.filter((one) => one.name === name).map(({ what }) => what)];
    for (const what of whats) findings.push({ ...UNNAMED, sink, what });
  }
}

let stage: Promise<ReaderStage> | undefined;

async function showInReader(made: readonly Made[], findings: Finding[], pictures: Set<string>): Promise<void> {
  stage ??= openReader();
  const reader = await stage;
  const shown = await reader.show(made.map(({ copy }) => copy.article));
  for (const url of shown.pictures) pictures.add(url);
  for (const [index, strange] of shown.strange.entries()) {
    const { payload, source } = made[index]!;
    for (const one of strange) findings.push({ payload, source, sink: 'reader', what: `node: ${one}` });
  }
}

async function openReader(): Promise<ReaderStage> {
  const frame = await frames.open('/reader');
  return (frame.contentWindow as unknown as { readerStage: ReaderStage }).readerStage;
}

async function control(batch: readonly Payload[]): Promise<Control> {
  told.length = 0;
  const names = await Promise.all(
    batch.map(async ({ text }) => {
      const body = `<!DOCTYPE html><html><head></head><body><p title="${text}">x</p><div>${text}</div></body></html>`;
      return frames.showUnjudged({ type: 'text/html', body });
    }),
  );
  const rang = new Set(told.filter(({ what }) => what.startsWith('runs')).map(({ name }) => name));
  const ids = batch.filter((_, index) => rang.has(names[index]!)).map(({ id }) => id);
  return { ids, inReader: await controlReader(batch) };
}

/** The reader without its sanitiser. */
async function controlReader(batch: readonly Payload[]): Promise<boolean> {
  told.length = 0;
  stage ??= openReader();
  const reader = await stage;
  const copies = await Promise.all(batch.map(({ text }) => forgedCopy(text)));
  const toNodes = (html: string) => document.createRange().createContextualFragment(html);
  await reader.show(
    copies.map(({ article }) => article),
    toNodes,
  );
  return told.some(({ name, what }) => name === '/reader' && what.startsWith('runs'));
}

Object.assign(globalThis, { readerStage });
if (window === top)
  Object.assign(globalThis, { hostile: { told, run, control, generated: generatedFaults } satisfies Harness });
if (window === top)
  document.addEventListener('securitypolicyviolation', ({ effectiveDirective, sample, target }) => {
    // Chromium judges documents that are only parsed as well, at this one.
    if (target !== document && effectiveDirective.startsWith('script-src'))
      told.push({ name: '/', what: `runs: ${effectiveDirective} ${sample}` });
  });
