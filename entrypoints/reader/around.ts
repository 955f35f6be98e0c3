import type { Article, Scope } from '../../article/article';
import type { CiteMenuProps } from '../../components/cite/contract';
import type { StartAloud } from '../../components/reader/aloud/contract';
import { AIDS, type Aid, MENU_KEY, type Mode, type Modes, offeredAids } from '../../components/reader/around/aids';
import type { AroundProps } from '../../components/reader/around/contract';
import type { Place } from '../../components/reader/around/place';
import { colourBlocks } from '../../components/reader/code/colour-blocks';
import { MARK_KEYS } from '../../components/reader/marks/keys';
import { say } from '../../words';
import { askForPart } from '../parts/ask-for-part';
import type { Parts } from '../parts/parts';
import { boundKeys } from './bound-keys';
import type { Shortcuts } from './keys';
import type { markingArticle } from './marks';
import { keepPlace, readPlace } from './places';

/** Where it is remembered how far somebody has read. */
export interface PlaceKeeper {
  read: () => Promise<Place | undefined>;
  keep: (place: Place | undefined) => Promise<void>;
}

interface AroundOptions {
  article: Article;
  scope: Scope;
  /** Within which the pop-overs are found. */
  dialog: HTMLDialogElement;
  /** The reader's other keys. */
  keys: Shortcuts;
  marks: ReturnType<typeof markingArticle>;
  /** By the article's address if not given. */
  places?: PlaceKeeper;
  /** Brings a heavy part into this page; the background injects it if not given. */
  bringPart?: typeof askForPart;
  /** What the reader is told besides. */
  more?: Pick<AroundProps, 'lacks' | 'moreKeys' | 'onLibrary'>;
  /** Called once, when all that is opened or switched on has come. */
  onBrought: (tools: Parts['reader-tools']) => void;
  /** Called when something has changed, to have the reader shown anew. */
  onChange: () => void;
  onSay: (words: string) => void;
  /** What the menu of citations is shown with. */
  citing: () => CiteMenuProps;
}

/** What the reader needs for getting around: its state as props, asked anew at each showing, and all keys. */
export function aroundArticle({
  article,
  scope,
  dialog,
  keys,
  marks,
  places = placesOf(article.canonicalUrl),
  bringPart = askForPart,
  more = {},
  citing,
  onBrought,
  onChange,
  onSay,
}: AroundOptions) {
  let modes: Modes = {};
  let place: Place | undefined;
  let startAloud: StartAloud | undefined;
  let tools: Parts['reader-tools'] | undefined;
  let bringing: Promise<boolean> | undefined;
  const set = (mode: Mode, on: boolean) => {
    modes = { ...modes, [mode]: on };
    onChange();
  };
  const onTools = () => {
    bringing ??= bringTools();
    return bringing;
  };
  const bringTools = async () => {
    tools = await bringPart('reader-tools');
    if (!dialog.open) return false;
    if (tools) {
      onBrought(tools);
      onChange();
      return true;
    }
    bringing = undefined;
    onSay(say('updated'));
    return false;
  };
  const onAid = async (aid: Aid) => {
    if (aid === 'marks') return marks.list();
    if (aid === 'cite' || aid === 'export') return openPart(aid);
    if (!(await onTools())) return;
    const { kind } = AIDS.find((row) => row.aid === aid)!;
    if (kind === 'panel') togglePanel(aid);
    else if (aid === 'aloud' && !modes.aloud) void readAloud();
    else set(aid as Mode, !modes[aid as Mode]);
  };
  const readAloud = async () => {
    startAloud = await bringPart('read-aloud');
    if (!startAloud) return onSay(say('updated'));
    if (dialog.open) set('aloud', true);
  };
  const openPart = async (name: 'cite' | 'export') => {
    const part = await bringPart(name);
    if (!part) return onSay(say('updated'));
    if (dialog.open) part.toggle(dialog, { citing, onSay });
  };
  const onCode = async (blocks: HTMLElement[]) => {
    const highlight = await bringPart('highlight-code');
    if (highlight) colourBlocks(blocks, highlight);
  };
  const togglePanel = (id: string) => dialog.querySelector<HTMLElement>(`#${id}`)?.togglePopover();
  const onMenu = async () => {
    if (await onTools()) togglePanel('menu');
  };
  const aidKeys = Object.fromEntries(offeredAids(true, more.lacks).map(({ aid, key }) => [key, () => onAid(aid)]));
  const markKeys = { [MARK_KEYS.highlight.key]: marks.highlight, [MARK_KEYS.note.key]: marks.note };
  const bound = boundKeys({ ...keys, ...aidKeys, ...markKeys, [MENU_KEY]: onMenu });
  const onPlace = (now: Place | undefined) => {
    if (scope === 'article') void places.keep(now);
  };
  const props = (): AroundProps => ({
    ...more,
    tools,
    onTools,
    modes,
    place,
    onAid,
    onMenu,
    onEnd: (mode) => set(mode, false),
    onPlace,
    onCode,
    startAloud,
    beginMarks: marks.begin(),
    bindKeys: bound.bind,
  });
  const goToPlace = async () => {
    if (scope !== 'article') return;
    place = await places.read();
    if (place && dialog.open) onSay(say('placeKept'));
  };
  return { props, keys: bound.keys, bindKeys: bound.bind, goToPlace };
}

function placesOf(address: string): PlaceKeeper {
  return { read: () => readPlace(address), keep: (place) => keepPlace(address, place) };
}
