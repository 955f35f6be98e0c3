import { strFromU8, unzipSync } from 'fflate';
import MarkdownIt from 'markdown-it';
import { expect, test } from 'vitest';
import { sourceOf } from '../../attribution/source';
import { sourceHtml } from '../../attribution/source-html';
import { sourceText } from '../../attribution/source-text';
import { exportCopies } from '../../export';
import { fileName } from '../../export/file-name';
import { quoteOf, sampleCopy, sampleMark, WORDS } from '../export/sample-copy';
import STRINGS from './strings.json';

/** What no letter can be seen of, and what HTML and XML know no way to write, is no part of what was written. */
const shown = (text: string | null | undefined) =>
  (text ?? '')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is meant
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
    .replace(/\s+/g, ' ')
    .trim();

const copyOf = (text: string) =>
  sampleCopy(
    { title: text, authors: [text] },
    { tags: [text], marks: [sampleMark({ id: 'mark-0001', note: text, quote: quoteOf('left at six') })] },
  );

const TITLED = STRINGS.filter((text) => shown(text) !== '');

test.each(['html', 'epub', 'md', 'json', 'txt'] as const)(
  'each string is written to %s unchanged',
  { timeout: 120_000 },
  async (format) => {
    const changed: string[][] = [];
    // A book has a cover drawn, so many are bound in one.
    for (const texts of groupsOf(format === 'epub' ? 25 : 1, TITLED)) {
      const { name, blob } = await exportCopies(format, texts.map(copyOf), WORDS);
      expect(faultsOf(name)).toEqual([]);
      const written = await READ[format](blob);
      expect(written).toHaveLength(texts.length);
      for (const [index, text] of texts.entries())
        for (const part of ['title', 'author', 'tag', 'note'] as const)
          if (!shown(written[index]![part]).includes(shown(text)))
            changed.push([part, text, written[index]![part] ?? '']);
    }
    expect(changed).toEqual([]);
  },
);

test('each string is copied unchanged, as text and as HTML', () => {
  const changed = TITLED.filter((text) => {
    const source = sourceOf(copyOf(text).article);
    const html = new DOMParser().parseFromString(sourceHtml(source), 'text/html');
    return ![sourceText(source), html.body.textContent].every((copied) => shown(copied).includes(shown(text)));
  });
  expect(changed).toEqual([]);
});

test('each string gives a name that Windows, macOS and Linux take, and none takes another one’s place', () => {
  const taken = new Set<string>();
  const names = STRINGS.map((text) => fileName(text, 'md', taken));
  expect(names.flatMap(faultsOf)).toEqual([]);
  expect(new Set(names.map((name) => name.normalize('NFKC').toLowerCase())).size).toBe(STRINGS.length);
});

type Written = Partial<Record<'title' | 'author' | 'tag' | 'note', string | null>>;

/** What a file says, for each article in it. */
const READ: Record<'html' | 'epub' | 'md' | 'json' | 'txt', (blob: Blob) => Promise<Written[]>> = {
  html: async (blob) => [read(new DOMParser().parseFromString(await blob.text(), 'text/html'))],
  epub: async (blob) => {
    const files = unzipSync(new Uint8Array(await blob.arrayBuffer()));
    const pages = Object.keys(files).filter((name) => /\.(?:xhtml|opf|ncx|xml)$/.test(name));
    const parsed = pages.map((name) => new DOMParser().parseFromString(strFromU8(files[name]!), 'text/xml'));
    expect(parsed.filter((page) => page.querySelector('parsererror'))).toEqual([]);
    return parsed.filter((page) => page.querySelector('.source')).map(read);
  },
  md: async (blob) => {
    const text = (await blob.text()).replace(/^---\n[\s\S]*?\n---\n/, '');
    const { body } = new DOMParser().parseFromString(new MarkdownIt({ html: true }).render(text), 'text/html');
    const all = body.textContent;
    return [{ title: body.querySelector('h1')?.textContent, author: all, tag: all, note: all }];
  },
  json: async (blob) => [stringsIn(JSON.parse(await blob.text()))],
  txt: async (blob) => {
    const all = await blob.text();
    return [{ title: all, author: all, tag: all, note: all }];
  },
};

function groupsOf<T>(size: number, all: readonly T[]): T[][] {
  return Array.from({ length: Math.ceil(all.length / size) }, (_, group) =>
    all.slice(group * size, (group + 1) * size),
  );
}

function read(page: Document): Written {
  const source = page.querySelector('.source')?.textContent ?? null;
  return {
    title: page.querySelector('h1')?.textContent ?? null,
    author: source,
    tag: source,
    note: page.documentElement.textContent,
  };
}

function stringsIn(value: unknown): Written {
  const all: string[] = [];
  const walk = (each: unknown) => {
    if (typeof each === 'string') all.push(each);
    else if (each && typeof each === 'object') for (const inner of Object.values(each)) walk(inner);
  };
  walk(value);
  const text = all.join('\n');
  return { title: text, author: text, tag: text, note: text };
}

/** Why a system would refuse that name, or give another one. */
function faultsOf(name: string): string[] {
  const faults: [RegExp, string][] = [
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is meant
    [/[<>:"/\\|?*\u0000-\u001f]/, 'a letter that Windows forbids'],
    [/[. ]$|^[. ]/, 'a dot or space at an end'],
    [/^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i, 'a device'],
    [/\p{Cs}/u, 'half a letter'],
  ];
  const found = faults.filter(([what]) => what.test(name)).map(([, why]) => `${name}: ${why}`);
  return new TextEncoder().encode(name).length > 255 ? [...found, `${name}: too long`] : found;
}
