import type { Article, Scope } from '../../article/article';
import type { Cite, CiteMenuProps } from '../../components/cite/contract';
import type { StartAloud } from '../../components/reader/aloud/contract';
import { AIDS, type Aid, MENU_KEY, type Mode, type Modes } from '../../components/reader/around/aids';
import type { AroundProps } from '../../components/reader/around/contract';
import type { Place } from '../../components/reader/around/place';
import { colourBlocks } from '../../components/reader/code/colour-blocks';
import { say } from '../../words';
import { askForPart } from '../parts/ask-for-part';
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
  /** Called when something has changed, to have the reader shown anew. */
  onChange: () => void;
  onSay: (words: string) => void;
  /** What the menu of citations is shown with, asked anew at each showing. */
  citing: () => CiteMenuProps;
}

/** What the reader needs for getting around: its state as props, asked anew at each showing, and all keys. */
export function aroundArticle({ article, scope, dialog, keys, onChange, onSay, citing }: AroundOptions) {
  let modes: Modes = {};
  let place: Place | undefined;
  let startAloud: StartAloud | undefined;
  let cite: Cite | undefined;
  const set = (mode: Mode, on: boolean) => {
    modes = { ...modes, [mode]: on };
    onChange();
  };
  const onAid = (aid: Aid) => {
    const { kind } = AIDS.find((row) => row.aid === aid)!;
    if (aid === 'cite') void openCite();
    else if (kind === 'panel') togglePanel(aid);
    else if (aid === 'aloud' && !modes.aloud) void readAloud();
    else set(aid as Mode, !modes[aid as Mode]);
  };
  const readAloud = async () => {
    startAloud = await askForPart('read-aloud');
    if (!startAloud) return onSay(say('updated'));
    if (dialog.open) set('aloud', true);
  };
  const openCite = async () => {
    cite ??= await askForPart('cite');
    if (!cite) return onSay(say('updated'));
    if (!dialog.open) return;
    onChange();
    togglePanel('cite');
  };
  const onCode = async (blocks: HTMLElement[]) => {
    const highlight = await askForPart('highlight-code');
    if (highlight) colourBlocks(blocks, highlight);
  };
  const togglePanel = (id: string) => dialog.querySelector<HTMLElement>(`#${id}`)?.togglePopover();
  const onMenu = () => togglePanel('menu');
  const aidKeys = Object.fromEntries(AIDS.map(({ aid, key }) => [key, () => onAid(aid)]));
  const bound = boundKeys({ ...keys, ...aidKeys, [MENU_KEY]: onMenu });
  const address = article.canonicalUrl;
  const onPlace = (now: Place | undefined) => {
    if (scope === 'article') void keepPlace(address, now);
  };
  const props = (): AroundProps => ({
    modes,
    place,
    onAid,
    onMenu,
    onEnd: (mode) => set(mode, false),
    onPlace,
    onCode,
    startAloud,
    citing: cite && { cite, ...citing() },
    bindKeys: bound.bind,
  });
  const goToPlace = async () => {
    if (scope !== 'article') return;
    place = await readPlace(address);
    if (place && dialog.open) onSay(say('placeKept'));
  };
  return { props, keys: bound.keys, goToPlace };
}
