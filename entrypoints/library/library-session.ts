import { createRef } from 'preact';
import { browser } from 'wxt/browser';
import { type Act, actOfKey } from '../../components/library/acts';
import { KEY_LIST_ID } from '../../components/library/key-list';
import type { LibraryProps } from '../../components/library/library';
import { FIRST_QUERY, type ListQuery, withoutFilters } from '../../components/library/query';
import type { TransferPanelProps } from '../../components/library/transfer/transfer-panel';
import type { Facets } from '../../library/catalogue/contract';
import type { ArticleId } from '../../library/ids';
import { onNews } from '../../library/news';
import { isDamage } from '../../library/openable';
import { purgeOld } from '../../library/purge';
import { type Kept, NOTHING_KEPT } from '../../settings/kept';
import { keepNow, loadKept, watchKept } from '../../settings/store';
import { say } from '../../words';
import { speakOnOwnPage } from '../own-pages/speak-on-own-page';
import { syncLive } from '../sync/sync-live';
import { acting } from './acting';
import { hrefOfRow, webAddress } from './address';
import { backupWriters } from './backup-writers';
import { libraryPanels, selectionPanels } from './copy-panels';
import { type Home, openHome } from './home';
import { listenForKeys } from './keys';
import { listActs } from './list-acts';
import { listing } from './listing';
import { onceMore } from './once-more';
import { reading } from './reading-session';
import { type Route, readRoute, writeRoute } from './route';
import { protectStorage, readStorage } from './storage';
import { createTransfer } from './transfer-session';

/** What the page is to look like: its contents, and what its tab is called. */
export interface LibraryView {
  kept: Kept;
  title: string | undefined;
  props: LibraryProps;
}

/** A pause in typing after which is searched. */
const TYPING_MS = 90;

/** The library page's doings. Calls `show` with all that is to be seen whenever any of it has changed. */
export async function createLibrary(
  show: (view: LibraryView) => void,
  systemIsDark: MediaQueryList,
  open: () => Promise<Home> = openHome,
): Promise<void> {
  let kept = NOTHING_KEPT;
  let home: Home | undefined;
  let route: Route = readRoute(location.hash);
  let words = route.query.words;
  let typing: ReturnType<typeof setTimeout> | undefined;
  /** True if the list is what the browser's Back leads to. */
  let cameFromList = false;
  let title: string | undefined;
  let facets: Facets = { outlets: [], tags: [], languages: [] };
  let state: LibraryProps['state'] = 'working';
  let progress: LibraryProps['progress'];
  let storage: LibraryProps['storage'];
  let sync: LibraryProps['sync'];
  let outcome: LibraryProps['outcome'];
  let onUndo: LibraryProps['onUndo'];
  let question: LibraryProps['question'];
  let transfer: TransferPanelProps | undefined;
  const searchRef = createRef<HTMLInputElement>();

  const update = () => {
    const { query } = route;
    show({
      kept,
      title,
      props: {
        ...{ state, progress, facets, storage, sync, outcome, onUndo, question, searchRef },
        ...actions,
        query: { ...query, words },
        list: list.view(),
        tagging: rows.isTagging()
          ? { tags: list.tags(), known: facets.tags.map(({ name }) => name), ...rows.tags }
          : undefined,
        panels: libraryPanels(transfer),
        selectionPanels: forSelected,
      },
    });
  };
  const tell = (said: string, undo?: () => void) => {
    outcome = { words: said, number: (outcome?.number ?? 0) + 1 };
    onUndo = undo;
    update();
  };
  const database = () => home!.database;
  const forSelected = selectionPanels(database);
  const list = listing({ catalogue: () => home!.catalogue, onChange: () => update() });
  const acts = acting({
    database,
    onSay: tell,
    onChanged: () => void refresh(),
    onQuestion: (asked) => {
      question = asked;
      update();
    },
  });
  const rows = listActs({ list, acts, onChange: () => update() });

  const go = (next: Route, replace = false) => {
    if (replace) history.replaceState(null, '', writeRoute(next));
    else history.pushState(null, '', writeRoute(next));
    void arrive(next, replace);
  };
  const narrow = (query: ListQuery, replace = false) => {
    words = query.words;
    go({ query }, replace);
  };
  /** Shows what the address says. */
  const arrive = async (next: Route, isInPlace = false) => {
    clearTimeout(typing);
    const before = route;
    route = next;
    if (!isInPlace) cameFromList = !before.article;
    if (next.article !== before.article || next.version !== before.version) await showArticle();
    if (JSON.stringify(next.query) === JSON.stringify(before.query)) return update();
    words = next.query.words;
    rows.stopTagging();
    await list.ask(next.query);
    if (next.query.shelf !== before.query.shelf) await readFacets();
  };
  const showArticle = async () => {
    const { article, version } = route;
    if (!article) return copy.close();
    if (await copy.open(article, version)) return;
    go({ query: route.query }, true);
    tell(say('copy_gone'));
  };
  const leaveArticle = () => {
    if (cameFromList) return history.back();
    go({ query: route.query }, true);
  };
  const copy = reading({
    ...{ database, systemIsDark, acts },
    kept: () => kept,
    knownTags: async () => facets.tags.map(({ name }) => name),
    onVersion: (version) => go({ ...route, version }, true),
    onClosed: leaveArticle,
    onTitle: (now) => {
      title = now;
      update();
    },
    onOriginal: (url) => void browser.tabs.create({ url }),
  });

  const readFacets = async () => {
    facets = await home!.catalogue.facets(route.query.shelf);
    update();
  };
  /** Takes in what was changed, here or elsewhere. */
  const refresh = onceMore(
    async () => {
      await home!.catalogue.update();
      await list.refresh();
      await readFacets();
    },
    async () => {
      storage = await readStorage();
      update();
    },
  );
  const start = async () => {
    state = 'working';
    update();
    try {
      home = await open();
      createTransfer(home.database, backupWriters, (props) => {
        transfer = props;
        update();
      });
      if (route.article) await showArticle();
      await home.catalogue.update((done, of) => {
        progress = { done, of };
        update();
      });
      await list.ask(route.query);
      state = 'ready';
      await readFacets();
    } catch (failure) {
      state = isDamage(failure) ? 'damaged' : 'failed';
      return update();
    }
    storage = await readStorage();
    if (storage && !storage.isPersisted && list.view().total > 0 && (await protectStorage()))
      storage = { ...storage, isPersisted: true };
    update();
    if ((await purgeOld(database()).catch(() => 0)) > 0) await refresh();
    void syncLive((status) => {
      sync = status;
      update();
    });
  };

  const actions = {
    onWords: (typed: string) => {
      words = typed;
      update();
      clearTimeout(typing);
      typing = setTimeout(() => narrow({ ...route.query, words: typed }, true), TYPING_MS);
    },
    onSearched: () => list.focus(),
    onFilter: (name: keyof ListQuery, value: ListQuery[keyof ListQuery]) =>
      narrow({ ...withoutFilters(route.query, []), [name]: value, words }),
    onClear: (names: Parameters<typeof withoutFilters>[1], alsoWords = false) =>
      narrow({ ...withoutFilters(route.query, names), words: alsoWords ? '' : words }),
    onSort: (order: Pick<ListQuery, 'sort' | 'descending'>) => narrow({ ...route.query, ...order, words }),
    hrefOfShelf: (shelf: ListQuery['shelf']) => writeRoute({ query: { ...FIRST_QUERY, shelf } }),
    hrefOf: (row: Parameters<typeof hrefOfRow>[0]) => hrefOfRow(row, route),
    onFocusRow: list.focusRow,
    onSelect: (place: number, upTo: boolean) => void list.select(place, upTo),
    onAct: (kind: Act, row: { id: ArticleId }) => void rows.act(kind, [row.id]),
    onSelectionAct: (kind: Act) => void rows.act(kind, rows.selectedIds()),
    onAll: () => void list.all(),
    onNone: () => {
      rows.stopTagging();
      list.none();
      list.focus();
    },
    onSeen: (first: number, last: number) => void list.see(first, last),
    onPurgeAll: () => void rows.purgeAll(),
    onRetry: () => void start(),
    onProtect: async () => {
      const isPersisted = await protectStorage();
      if (storage) storage = { ...storage, isPersisted };
      tell(say(isPersisted ? 'storage_protected' : 'storage_refused'));
    },
    onOptions: () => void browser.runtime.openOptionsPage(),
    onAnswer: acts.answer,
  };

  addEventListener('popstate', () => void arrive(readRoute(location.hash)));
  addEventListener('pagehide', keepNow);
  systemIsDark.addEventListener('change', update);
  watchKept(async (changed) => {
    kept = changed;
    await speakOnOwnPage(kept);
    update();
  });
  onNews(() => {
    if (state === 'ready') void refresh();
  });
  listenForKeys({
    search: () => {
      searchRef.current?.focus();
      searchRef.current?.select();
    },
    move: (by, selecting) => void (isInList() ? list.move(by, selecting) : list.focus()),
    open: () => {
      const row = list.activeRow();
      if (!row) return;
      if (row.isKept) return go({ query: route.query, article: row.id });
      const url = webAddress(row.url);
      if (url) void browser.tabs.create({ url });
    },
    toggle: list.toggleActive,
    all: () => void list.all(),
    escape: () => {
      if (list.selected().length > 0) actions.onNone();
      else if (words) narrow({ ...route.query, words: '' }, true);
      else list.focus();
    },
    undo: () => void acts.undo(),
    list: () => document.getElementById(KEY_LIST_ID)?.togglePopover(),
    act: (key) => {
      const kind = actOfKey(key, route.query.shelf);
      if (!kind || state !== 'ready') return false;
      void rows.act(kind, rows.targets());
      return true;
    },
  });
  kept = await loadKept();
  await speakOnOwnPage(kept);
  await start();
}

function isInList(): boolean {
  return document.activeElement?.closest('[role="grid"]') !== null && document.activeElement !== null;
}
