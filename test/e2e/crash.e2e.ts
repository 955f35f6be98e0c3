import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inEachBrowser } from './harness.ts';

/** How often the worker is killed; `CRASHES=2000` for the whole matrix of a hundred at each step. */
const TIMES = Number(process.env.CRASHES ?? 100);
/** In milliseconds; one takes half a second where nothing else is done. */
const LONGEST = 120_000 + TIMES * 3_000;

/** So often the background is ended by the browser's own means, a little later each time. */
const ENDINGS = 30;
/** Numbers of articles that no other test here has. */
const FURTHER = 100_000;

inEachBrowser(
  (stage) => {
    test(`the worker killed ${TIMES} times, at every step of a save: no half copy, and nothing lost that was confirmed`, {
      timeout: LONGEST,
    }, async (context) => {
      if (!stage.driver.dieAtStep) return context.skip('Firefox lets no driver end its background at once');
      const page = await stage.driver.open(`${await stage.driver.extensionUrl()}options.html`);
      const save = (number: number) => page.look(saveOne, number);
      const confirmed: number[] = [];

      assert.equal(await save(0), true);
      confirmed.push(0);
      const counting = await stage.driver.dieAtStep(Number.POSITIVE_INFINITY);
      assert.equal(await save(1), true);
      confirmed.push(1);
      const steps = await counting.steps();
      assert.ok(steps >= 8, `only ${steps} steps`);

      let unconfirmed = 0;
      for (let kill = 0; kill < TIMES; kill++) {
        await page.look(wake);
        const worker = await stage.driver.dieAtStep((kill % steps) + 1);
        const saving = save(kill + 2);
        await worker.gone();
        if (await saving) confirmed.push(kill + 2);
        else unconfirmed++;
      }
      const found = await page.look(inspect);
      context.diagnostic(
        `${TIMES} kills at ${steps} steps: ${found.whole.length} whole copies, ${found.half.length} half; ` +
          `${unconfirmed} not confirmed, of which ${found.whole.length - confirmed.length} whole nevertheless`,
      );
      assert.deepEqual(found.half, []);
      assert.deepEqual(
        confirmed.filter((number) => !found.whole.includes(number)),
        [],
      );
      // One that was killed is saved when it is asked for again.
      for (const number of [2, 3, 4]) assert.equal(await save(number), true);
      await page.close();
    });

    test('the background ended some milliseconds into a save, as both browsers do by themselves: no half copy, nothing lost', async (context) => {
      const page = await stage.driver.open(`${await stage.driver.extensionUrl()}options.html`);
      const confirmed: number[] = [];
      for (let ending = 0; ending < ENDINGS; ending++) {
        await page.look(wake);
        const number = FURTHER + ending;
        const saving = page.look(saveOne, number);
        await new Promise((resolve) => setTimeout(resolve, ending * 3));
        await stage.driver.endBackground();
        if (await saving) confirmed.push(number);
      }
      const found = await page.look(inspect);
      context.diagnostic(`${ENDINGS} ended, ${confirmed.length} confirmed, ${found.half.length} half`);
      assert.deepEqual(found.half, []);
      assert.deepEqual(
        confirmed.filter((number) => !found.whole.includes(number)),
        [],
      );
      assert.equal(await page.look(saveOne, FURTHER), true);
      await page.close();
    });
  },
  { timeout: LONGEST },
);

interface Chrome {
  runtime: { sendMessage(message: unknown): Promise<{ ok: boolean } | undefined> };
}

/*
 * The next three run in a page of the extension: sent there as text, they see nothing of this file.
 */
async function saveOne(_: unknown, number: number): Promise<boolean> {
  const { chrome } = globalThis as unknown as { chrome: Chrome };
  const url = `https://delta.example/crash/${number}`;
  const text = `Number ${number}. ${'The ferry left at six. '.repeat(200)}`;
  const article = {
    ...{ title: `Crash ${number}`, authors: [], direction: 'ltr', sourceUrl: url, canonicalUrl: url, editions: [] },
    ...{ html: `<p>${text}</p><img src="${url}.png">`, text, words: 1000, minutes: 5, removed: [], restored: [] },
    ...{ confidence: 1, evidence: {} },
  };
  const images = [{ url: `${url}.png`, type: 'image/png', bytes: btoa('pixel'.repeat(2000)) }];
  const answer = await chrome.runtime.sendMessage({ call: 'save', article, images }).catch(() => undefined);
  return answer?.ok === true;
}

async function wake(): Promise<void> {
  const { chrome } = globalThis as unknown as { chrome: Chrome };
  await chrome.runtime.sendMessage({ call: 'is-saved', url: 'https://delta.example/' });
}

interface Kept {
  _doc_id_rev: string;
  article: { title: string; html: string };
  receipt: { htmlDigest: string };
  images: { attachment?: string }[];
  _attachments?: Record<string, { digest: string; length: number }>;
}

/** Looks at the database below the library that writes it: each copy's HTML has its digest, each picture all its bytes. */
async function inspect(): Promise<{ whole: number[]; half: string[] }> {
  const asked = <Value>(request: IDBRequest<Value>) =>
    new Promise<Value>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  const database = await asked(indexedDB.open('_pouch_library'));
  const stores = database.transaction(['document-store', 'by-sequence', 'attach-store']);
  const [known, written, pictures] = await Promise.all([
    asked<{ id: string; winningRev: string }[]>(stores.objectStore('document-store').getAll()),
    asked<Kept[]>(stores.objectStore('by-sequence').getAll()),
    asked<{ digest: string; body: Blob }[]>(stores.objectStore('attach-store').getAll()),
  ]);
  const whole: number[] = [];
  const half: string[] = [];
  for (const { id, winningRev } of known.filter((document) => document.id.startsWith('copy:'))) {
    const kept = written.find(({ _doc_id_rev }) => _doc_id_rev === `${id}::${winningRev}`);
    if (!kept) {
      half.push(id);
      continue;
    }
    const { article, receipt, images, _attachments = {} } = kept;
    const made = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(article.html));
    const hex = Array.from(new Uint8Array(made), (byte) => byte.toString(16).padStart(2, '0')).join('');
    const isWhole =
      hex === receipt.htmlDigest &&
      images.length === 1 &&
      images.every(({ attachment }) => {
        const stub = _attachments[attachment ?? ''];
        return (
          stub?.length === 10_000 && pictures.some(({ digest, body }) => digest === stub.digest && body.size === 10_000)
        );
      });
    if (isWhole) whole.push(Number(article.title.replace('Crash ', '')));
    else half.push(id);
  }
  database.close();
  return { whole, half };
}
