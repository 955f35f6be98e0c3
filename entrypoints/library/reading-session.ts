import { type Act, actOfKey } from '../../components/library/acts';
import type { CopyFrame } from '../../components/library/copy/contract';
import type { Database } from '../../library/database';
import type { ArticleId, VersionId } from '../../library/ids';
import { keeperOf } from '../../library/marks/keeper';
import { keepCopyPlace, readCopyPlace } from '../../library/place';
import { listVersions, readCopy, readVersion, type Version } from '../../library/read-copy';
import { changeShelf, readShelf } from '../../library/shelf';
import { tagsOf } from '../../library/tags';
import type { Kept } from '../../settings/kept';
import { say } from '../../words';
import { bringPicture } from '../sync/bring-picture';
import type { acting } from './acting';
import { webAddress } from './address';
import { copyPanels } from './copy-panels';
import { keepMissingImages } from './keep-missing-images';
import { type OpenCopy, openCopy } from './open-copy';

interface ReadingOptions {
  database: () => Database;
  kept: () => Kept;
  systemIsDark: MediaQueryList;
  acts: ReturnType<typeof acting>;
  /** All tags of the library, to choose from. */
  knownTags: () => Promise<string[]>;
  /** Shows another version of the article that is open. */
  onVersion: (version: VersionId) => void;
  /** The person has closed it, or done something by which it left the list. */
  onClosed: () => void;
  onTitle: (title: string | undefined) => void;
  onOriginal: (address: string) => void;
}

/** The copy that is open, if there is one, and what is done from within it. */
export function reading(options: ReadingOptions) {
  const { database, acts } = options;
  let frame: CopyFrame | undefined;
  let open: (OpenCopy & { article: ArticleId }) | undefined;

  const close = () => {
    open?.close();
    open = undefined;
    frame = undefined;
    options.onTitle(undefined);
  };
  const change = (changes: Partial<CopyFrame>) => {
    if (!frame) return;
    frame = { ...frame, ...changes };
    open?.show();
  };
  /** What is done leaves the article where it is, or takes it off the list and so closes it. */
  const onAct = async (act: Act) => {
    const { article } = open!;
    if (act === 'tags') return change({ knownTags: frame!.knownTags ? undefined : await options.knownTags() });
    if (act === 'purge') return acts.purge([article], options.onClosed);
    const isDone = await acts.change(act, [article]);
    if (!isDone) return open?.say(say('notStored'));
    if (act === 'read' || act === 'unread') {
      change({ isRead: act === 'read' });
      return open?.say(say(`done_${act}`));
    }
    options.onClosed();
  };
  const retag = async (isDone: Promise<boolean>) => {
    if (!(await isDone)) return open?.say(say('notStored'));
    if (!frame || !open) return;
    change({ copy: { ...frame.copy, tags: await tagsOf(database(), open.article) } });
  };
  const byKey = (key: string) => () => {
    const act = actOfKey(key, frame!.shelf);
    if (act) void onAct(act === 'unread' && !frame!.isRead ? 'read' : act);
  };
  const onOriginal = () => {
    const address = webAddress(frame!.copy.article.sourceUrl);
    if (address) options.onOriginal(address);
  };
  const panelsOf = (article: ArticleId, versions: readonly Version[], version: VersionId) =>
    copyPanels({
      ...{ versions, version },
      onRead: (other) => readVersion(database(), article, other),
      onKept: async (words) => {
        open?.say(words);
        const now = await listVersions(database(), article);
        if (open?.article === article) change({ versions: now, panels: panelsOf(article, now, version) });
      },
    });
  /** At once in the click, or the browser would not ask. */
  const keepPictures = async (urls: readonly string[]) => {
    const { article } = open!;
    const { version } = frame!;
    const kept = await keepMissingImages(database(), article, version, urls).catch(() => undefined);
    if (!kept?.ok) return open?.say(say(kept ? 'pictures_notAllowed' : 'notStored'));
    const { missing } = kept;
    if (kept.kept > 0 && open?.article === article) await show(article, version);
    open?.say(missing > 0 ? say('pictures_keptPartly', kept.kept, missing) : say('pictures_kept'));
  };
  /** Without telling how it is taken back: nobody has asked for it. */
  const markRead = async () => {
    if (!frame || frame.isRead || !open) return;
    await changeShelf(database(), [open.article], 'read').catch(() => undefined);
    change({ isRead: true });
  };
  /** Opens it in place of another one. False if it is not kept. */
  const show = async (article: ArticleId, version: VersionId | undefined): Promise<boolean> => {
    const [versions, shelf] = await Promise.all([listVersions(database(), article), readShelf(database(), article)]);
    const shown = version ?? versions[0]?.id;
    const copy = shown && (await readCopy(database(), article, shown, bringPicture));
    close();
    if (!copy) return false;
    frame = {
      ...{ copy, versions, version: shown, ...shelf, panels: panelsOf(article, versions, shown) },
      onAct: (act) => void onAct(act),
      onOriginal,
      onKeepPictures: (urls) => void keepPictures(urls),
      onVersion: options.onVersion,
      onAddTag: (name) => void retag(acts.tag([article], name)),
      onRemoveTag: (name) => void retag(acts.untag([article], name)),
    };
    options.onTitle(copy.article.title);
    const opened = openCopy({
      frame: () => frame!,
      kept: options.kept(),
      systemIsDark: options.systemIsDark,
      places: {
        read: () => readCopyPlace(database(), article),
        keep: (place) => keepCopyPlace(database(), article, place).catch(() => undefined),
      },
      marks: keeperOf(database(), article),
      keys: { e: byKey('e'), '#': byKey('#'), Delete: byKey('#'), u: byKey('u'), o: onOriginal },
      onEnd: () => void markRead(),
      onClosed: options.onClosed,
    });
    open = { ...opened, article };
    return true;
  };
  return { close, open: show };
}
