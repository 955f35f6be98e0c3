import { browser } from 'wxt/browser';
import { connectLibrary } from '../../library/database';
import { round, SYNC_LOCK, statusOf } from '../../library/sync/live';
import { openSync } from '../../library/sync/open-sync';
import { tellStatus } from '../../library/sync/status';
import { loadConnection, watchConnection } from './kept-connection';
import { mirrorSites } from './mirror-sites';

const ALARM = 'sync';
const MINUTES = 15;

/** While no window has the library open, the background brings it up to date now and then. */
export function syncByAlarm(): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === ALARM) void syncOnce();
  });
  watchConnection((connection) => void setAlarm(connection !== undefined));
  void loadConnection().then((connection) => setAlarm(connection !== undefined));
}

/** One that is set already keeps its time: the background starts more often than it rings. */
async function setAlarm(isConnected: boolean): Promise<void> {
  if (!isConnected) await browser.alarms.clear(ALARM);
  else if (!(await browser.alarms.get(ALARM)))
    browser.alarms.create(ALARM, { periodInMinutes: MINUTES, delayInMinutes: 1 });
}

/** If nobody else is at it. Killed in the middle, it goes on from there the next time. */
async function syncOnce(): Promise<void> {
  const connection = await loadConnection();
  if (!connection) return;
  await navigator.locks.request(SYNC_LOCK, { ifAvailable: true }, async (lock) => {
    if (!lock) return;
    try {
      const database = await connectLibrary();
      await round({ database, remote: await openSync(database, connection), mirror: () => mirrorSites(database) });
      tellStatus({ kind: 'up-to-date' });
    } catch (failure) {
      tellStatus(statusOf(failure, Date.now()));
    }
  });
}
