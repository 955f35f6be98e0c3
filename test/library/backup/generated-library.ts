import type { Database } from '../../../library/database';
import type { CopyDocument, LibraryDocument } from '../../../library/documents';
import { articleIdOf, docId, versionIdOf } from '../../../library/ids';
import { MARK_COLOURS } from '../../../library/mark';
import { makeReceipt } from '../../../library/receipt/receipt';
import { sampleArticle } from '../../sample-article';

/** Titles and words of several scripts, with what is special in HTML, in file names and in JSON. */
const WORDS =
  'river ferry bell 渡し船 паром лед́ Լաստանավ gəmi İçəri عبّارة <b> & " \\ C: ../.. \u2028 😀 e\u0301 é'.split(' ');

/** The same numbers each time. */
export function numbersFrom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/** Writes so many articles with all that can belong to one: versions, pictures, tags, highlights, notes, places, links. */
export async function fillLibrary(database: Database, articles: number, seed = 7): Promise<void> {
  const random = numbersFrom(seed);
  for (let number = 0; number < articles; number++) {
    const answers = await database.bulkDocs(await documentsOf(number, random));
    const refused = answers.find((answer) => 'error' in answer);
    if (refused) throw new Error(JSON.stringify(refused));
  }
}

async function documentsOf(number: number, random: (below: number) => number): Promise<object[]> {
  const say = (words: number) => Array.from({ length: words }, () => WORDS[random(WORDS.length)]).join(' ');
  const at = (offset: number) => new Date(Date.UTC(2024, 0, 1) + number * 3_600_000 + offset).toISOString();
  const url = `https://delta.example/${number}`;
  const id = await articleIdOf(url);
  const documents: (LibraryDocument | (CopyDocument & { _attachments: object }))[] = [];
  for (let version = 0; version <= random(3) && number % 10 !== 9; version++) {
    const text = say(120);
    const pictures = [0, 1].map((index) => `${url}/${index}.png`);
    const html = `${pictures.map((src) => `<img src="${src}" alt="">`).join('')}<p>${text.replace(/[<&]/g, '')}</p>`;
    const article = sampleArticle({
      title: say(5),
      text,
      html,
      canonicalUrl: url,
      sourceUrl: url,
      leadImage: undefined,
    });
    const receipt = await makeReceipt(article, '0.1.0', new Date(at(version)));
    documents.push({
      _id: docId.copy(id, versionIdOf(receipt.textDigest)),
      schema: 1,
      article,
      receipt,
      confirmedAt: at(version + 5),
      images: [{ url: pictures[0]!, attachment: 'image-1' }, { url: pictures[1]! }],
      _attachments: { 'image-1': { content_type: 'image/png', data: picture(number, random(2)) } },
    });
  }
  if (number % 10 === 9)
    documents.push({ _id: docId.link(id), schema: 1, url, title: say(3), savedAt: at(0), from: 'pocket' });
  if (random(2)) documents.push({ _id: docId.shelf(id), schema: 1, readAt: at(1), changedAt: at(1) });
  for (const name of new Set([say(1), say(2)]))
    documents.push({ _id: docId.tag(id, name), schema: 1, name, addedAt: at(2) });
  for (let mark = 0; mark < random(4); mark++)
    documents.push({
      _id: docId.mark(id, `m${mark}`),
      schema: 1,
      ...(mark && { quote: { exact: say(4), prefix: say(2), suffix: '' }, position: { start: mark, end: mark + 9 } }),
      note: `${say(3)}\n${say(2)}`,
      colour: MARK_COLOURS[random(MARK_COLOURS.length)]!,
      createdAt: at(3),
      changedAt: at(3 + mark),
    });
  if (random(2)) documents.push({ _id: docId.place(id), schema: 1, block: random(9), words: say(2), changedAt: at(4) });
  return [...new Map(documents.map((document) => [document._id, document])).values()];
}

const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

/** Bytes that differ by article and version, do not get smaller, and begin as a picture does. */
function picture(number: number, variant: number): Blob {
  const random = numbersFrom(number * 2 + variant);
  const bytes = Uint8Array.from({ length: 3000 }, (_, index) => PNG[index] ?? random(256));
  return new Blob([bytes], { type: 'image/png' });
}

/** Everything in the database but its own revisions: documents, and the bytes of their attachments. */
export async function contentsOf(database: Database): Promise<Record<string, unknown>> {
  const { rows } = await database.allDocs({ include_docs: true });
  const contents: Record<string, unknown> = {};
  for (const { id, doc } of rows) {
    const {
      _rev,
      _attachments = {},
      ...own
    } = doc as { _rev: string; _attachments?: Record<string, { content_type: string }> };
    const attachments: Record<string, unknown> = {};
    for (const [name, { content_type }] of Object.entries(_attachments)) {
      const bytes = new Uint8Array(await (await database.getAttachment(id, name)).arrayBuffer());
      attachments[name] = [
        content_type,
        bytes.length,
        [...bytes.subarray(0, 64)].join(),
        await crypto.subtle.digest('SHA-256', bytes).then((digest) => [...new Uint8Array(digest)].join()),
      ];
    }
    contents[id] = { ...own, attachments };
  }
  return contents;
}

/** Revisions of everything, to see that nothing was written. */
export async function revisionsOf(database: Database): Promise<[string, string][]> {
  const { rows } = await database.allDocs();
  return rows.map(({ id, value }) => [id, value.rev]);
}
