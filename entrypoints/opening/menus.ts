import type { WordKey } from '../../words';
import { type ClickedTab, openAtOnce } from './open-at-once';
import { openLink } from './open-link';

/** An entry of the browser's menu on a page. */
export interface MenuRow {
  id: string;
  /** What must have been clicked on. */
  context: 'page' | 'link' | 'selection';
  title: WordKey;
  /** For a link: which addresses; all if not given. */
  targetUrlPatterns?: readonly string[];
  /** Called in the click itself, so that the browser may be asked for access. */
  open: (tab: ClickedTab, linkUrl: string | undefined) => Promise<void>;
}

/** What the browser's menu offers. One entry for each thing that can be clicked on: so none goes into a submenu. */
export const MENUS: readonly MenuRow[] = [
  { id: 'read-page', context: 'page', title: 'readClean', open: (tab) => openAtOnce(tab, 'article') },
  {
    id: 'open-link',
    context: 'link',
    title: 'openLinkClean',
    targetUrlPatterns: ['http://*/*', 'https://*/*'],
    open: (tab, linkUrl) => openLink(linkUrl, tab),
  },
  {
    id: 'read-selection',
    context: 'selection',
    title: 'readSelectionClean',
    open: (tab) => openAtOnce(tab, 'selection'),
  },
];
