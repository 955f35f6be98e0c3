/** A page that is two devices: one that has a library, and one that has none yet. */
import { connectDatabase, type Database } from '../../../../library/database';
import { newSecret } from '../../../../library/sync/cipher/new-secret';
import type { Connection } from '../../../../library/sync/connection';
import { openRemote } from '../../../../library/sync/remote';
import { syncRound } from '../../../../library/sync/round';
import { generateArticles } from '../../library/articles';
import { documentsOf } from '../../library/page/documents';
import type { Measured } from './calls';
import './calls';

const BATCH = 100;
/** Of the one picture that each article has: about what a lead picture on a phone has. */
const PICTURE_BYTES = 40_000;

let full: Database;
let connection: Connection;
let textFirst = false;

function picture(number: number): Blob {
  const bytes = new Uint8Array(PICTURE_BYTES).map((_, index) => (index * (number + 7) * 31) % 251);
  return new Blob([bytes], { type: 'image/jpeg' });
}

async function measured(work: () => Promise<void>): Promise<Measured> {
  let blocked = 0;
  let last = performance.now();
  const timer = setInterval(() => {
    blocked = Math.max(blocked, performance.now() - last - 20);
    last = performance.now();
  }, 20);
  const start = performance.now();
  await work();
  clearInterval(timer);
  return { milliseconds: performance.now() - start, blocked };
}

globalThis.syncBench = {
  async fill({ articles, images, sealed }, server, name) {
    connection = {
      server,
      database: name,
      user: '',
      password: '',
      textFirst: false,
      ...(sealed && { secret: newSecret() }),
    };
    textFirst = !images;
    full = connectDatabase(`full-${name}`);
    let documents: object[] = [];
    let number = 0;
    for (const generated of generateArticles(articles)) {
      const [copy, ...tags] = await documentsOf(generated);
      const data = picture(number++);
      const images = [{ url: 'https://outlet.example/1.jpg', attachment: 'image-1' }];
      documents.push({ ...copy, images, _attachments: { 'image-1': { content_type: data.type, data } } }, ...tags);
      if (documents.length < BATCH && number < articles) continue;
      await full.bulkDocs(documents);
      documents = [];
    }
  },
  send: () => measured(async () => syncRound(full, await openRemote(connection))),
  receive: () =>
    measured(async () => {
      const empty = connectDatabase(`empty-${connection.database}`);
      await syncRound(empty, await openRemote({ ...connection, textFirst }));
    }),
};
