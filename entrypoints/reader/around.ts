import type { Article, Scope } from '../../article/article';
import type { StartAloud } from '../../components/reader/aloud/contract';
import { AIDS, type Aid, MENU_KEY, type Mode, type Modes } from '../../components/reader/around/aids';
import type { AroundProps } from '../../components/reader/around/contract';
import type { Place } from '../../components/reader/around/place';
import { colourBlocks } from '../../components/reader/code/colour-blocks';
import { say } from '../../words';
import { askForPart } from '../parts/ask-for-part';
import type { Parts } from '../parts/parts';
import { boundKeys } from './bound-keys';
import type { Shortcuts } from './keys';
import { keepPlace, readPlace } from './places';

interface AroundOptions {
  article: Article;
  scope: Scope;
  /** Within which the pop-overs are found. */
  dialog: HTMLDialogElement;
  /** The reader's other keys. */
  keys: Shortcuts;
  /** Called once, when all that is opened or switched on has come. */
  onBrought: (tools: Parts['reader-tools']) => void;
  /** Called when something has changed, to have the reader shown anew. */
  onChange: () => void;
  onSay: (words: string) => void;
}

/** What the reader needs for getting around: its state as props, asked anew at each showing, and all keys. */
export function aroundArticle({ article, scope, dialog, keys, onBrought, onChange, onSay }: AroundOptions) {
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
    tools = await askForPart('reader-tools');
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
    if (!(await onTools())) return;
    const { kind } = AIDS.find((row) => row.aid === aid)!;
    if (kind === 'panel') togglePanel(aid);
    else if (aid === 'aloud' && !modes.aloud) void readAloud();
    else set(aid as Mode, !modes[aid as Mode]);
  };
  const readAloud = async () => {
    startAloud = await askForPart('read-aloud');
    if (!startAloud) return onSay(say('updated'));
    if (dialog.open) set('aloud', true);
  };
  const onCode = async (blocks: HTMLElement[]) => {
    const highlight = await askForPart('highlight-code');
    if (highlight) colourBlocks(blocks, highlight);
  };
  const togglePanel = (id: string) => dialog.querySelector<HTMLElement>(`#${id}`)?.togglePopover();
  const onMenu = async () => {
    if (await onTools()) togglePanel('menu');
  };
  const aidKeys = Object.fromEntries(AIDS.map(({ aid, key }) => [key, () => onAid(aid)]));
  const bound = boundKeys({ ...keys, ...aidKeys, [MENU_KEY]: onMenu });
  const address = article.canonicalUrl;
  const onPlace = (now: Place | undefined) => {
    if (scope === 'article') void keepPlace(address, now);
  };
  const props = (): AroundProps => ({
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
    bindKeys: bound.bind,
  });
  const goToPlace = async () => {
    if (scope !== 'article') return;
    place = await readPlace(address);
    if (place && dialog.open) onSay(say('placeKept'));
  };
  return { props, keys: bound.keys, goToPlace };
}
