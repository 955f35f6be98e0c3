import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { poll } from '../../scripts/browsers/poll.ts';
import { inEachBrowser, words } from './harness.ts';
import { says } from './steps.ts';

const POCKET = `title,url,time_added,tags,status
Ferry returns to the lower river,https://delta.example/en/ferry,1682331240,ferries|lower river,unread
"The bell, and who rang it",https://delta.example/en/bell,1682417640,,unread
A bookmarklet,javascript:alert(1),1682504040,,unread
`;

let folder: string;
before(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'colophon-library-'));
});
after(() => rm(folder, { recursive: true }));

inEachBrowser((stage) => {
  test('links are imported into the library and listed, and it goes out as a zip', async () => {
    const file = path.join(folder, 'part_000000.csv');
    await writeFile(file, POCKET);
    const library = await stage.driver.open(`${await stage.driver.extensionUrl()}library.html`);
    await says(library, words('library_emptyHow'));
    await library.press(words('panel_backup'));
    await library.giveFile(file, words('transfer_importButton'));
    await says(library, words('transfer_imported_other').replace('$articles$', '2'));
    await says(library, words('transfer_lost_one').replace('$parts$', '1'));
    await poll('both are listed', () => library.look((root) => root.querySelectorAll('.row-title a').length === 2));

    await library.giveFile(file, words('transfer_importButton'));
    await says(library, words('transfer_known_other').replace('$articles$', '2'));

    await library.giveFile(file, words('transfer_restoreButton'));
    await says(library, words('transfer_file_foreign').replace('$file$', 'part_000000.csv'));

    await library.press(words('transfer_backUpButton'));
    await says(library, words('transfer_backedUp_other').replace('$articles$', '2'));
    const zip = String(await stage.driver.downloaded(`colophon-library-${new Date().toISOString().slice(0, 10)}.zip`));
    assert.ok(zip.startsWith('PK'));
    for (const name of ['index.html', 'library.json', 'documents/0001.json']) assert.ok(zip.includes(name), name);
    await library.close();
  });
});
