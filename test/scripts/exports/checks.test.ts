import { unzipSync, zipSync } from 'fflate';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { ExportFormatId } from '../../../export/index.ts';
import type { Check, Exported } from '../../../scripts/exports/check.ts';
import { epubs } from '../../../scripts/exports/epubs.ts';
import { keepsLinks } from '../../../scripts/exports/keeps-links.ts';
import { opensOffline } from '../../../scripts/exports/opens-offline.ts';
import { saysSource } from '../../../scripts/exports/says-source.ts';
import { validHtml } from '../../../scripts/exports/valid-html.ts';
import { Writer } from '../../../scripts/extract/writer.ts';
import { sampleArticle } from '../../sample-article.ts';

const PIXEL = 'data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7';

let writer: Writer;
let whole: Exported;

beforeAll(async () => {
  writer = await Writer.start();
  const html = `${sampleArticle().html}<p>So it was said at length by everybody.</p><img src="${PIXEL}" alt="A dot">`;
  const article = sampleArticle({ html, leadImage: undefined });
  whole = { id: 'page', article, files: await writer.write([{ article }], ['html', 'md', 'txt', 'epub', 'json']) };
}, 300_000);

afterAll(() => writer?.stop());

/** The same with one file changed. */
function broken(format: ExportFormatId, change: (text: string) => string): Exported {
  const text = whole.files.get(format)!.toString('utf8');
  expect(change(text)).not.toBe(text);
  return { ...whole, files: new Map([...whole.files, [format, Buffer.from(change(text))]]) };
}

function brokenBook(change: (page: string) => string): Exported {
  const files = unzipSync(whole.files.get('epub')!);
  const name = 'EPUB/article-1.xhtml';
  files[name] = Buffer.from(change(Buffer.from(files[name]!).toString('utf8')));
  return { ...whole, files: new Map([...whole.files, ['epub', Buffer.from(zipSync(files, { level: 0 }))]]) };
}

const BREAKS: readonly (readonly [string, Check, () => Exported, RegExp])[] = [
  [
    'a paragraph in a line of a book',
    epubs,
    () => brokenBook((page) => page.replace('<h1>', '<h1><p>x</p>')),
    /RSC-005/,
  ],
  ['a paragraph in a line', validHtml, () => broken('html', (text) => text.replace('<h1>', '<h1><p>x</p>')), /h1/],
  [
    'a picture from elsewhere',
    opensOffline,
    () => broken('html', (text) => text.replace('<h1>', '<h1><img src="https://a.example/" alt="">')),
    /a\.example/,
  ],
  [
    'a picture that is broken',
    opensOffline,
    () => broken('html', (text) => text.replace(/R0lGOD\w+/, 'AAAA')),
    /not shown/,
  ],
  [
    'styles that were changed',
    opensOffline,
    () => broken('html', (text) => text.replace('</style>', ' </style>')),
    /styles/,
  ],
  [
    'a link that is text',
    keepsLinks,
    () => broken('md', (text) => text.replace('[twice](', '\\[twice](')),
    /delta\.example\/bell/,
  ],
  [
    'terms that are missing at the end',
    saysSource,
    () => broken('txt', (text) => text.replace(/Terms of reuse: .*\n$/, '')),
    /Reprints .* txt/,
  ],
  [
    'a date that is missing at the top',
    saysSource,
    () => broken('html', (text) => text.replace('24 April 2023 at 12:14', '')),
    /24 April .* html/,
  ],
  [
    'a text that is another',
    saysSource,
    () => ({ ...whole, article: { ...whole.article, text: 'Words that nobody has written here.' } }),
    /text is not in md/,
  ],
];

test.each([epubs, validHtml, opensOffline, keepsLinks, saysSource])(
  '$name: nothing is found where nothing is wrong',
  async ({ faults }) => {
    expect(await faults([whole])).toEqual([]);
  },
  300_000,
);

test.each(BREAKS)(
  '%s is found',
  async (_, { faults }, make, said) => {
    const found = await faults([make()]);
    expect(found.join('\n')).toMatch(said);
    expect(found[0]).toMatch(/^page: /);
  },
  300_000,
);
