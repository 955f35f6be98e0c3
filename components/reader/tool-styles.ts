import settings from '../settings/settings.css?inline';
import secondary from '../ui/secondary.css?inline';
import smallButton from '../ui/small-button.css?inline';
import bar from './around/bar.css?inline';
import contents from './around/contents.css?inline';
import find from './around/find.css?inline';
import keyList from './around/key-list.css?inline';
import lightBox from './around/light-box.css?inline';
import marks from './around/marks.css?inline';
import menu from './around/menu.css?inline';
import noteBox from './around/note-box.css?inline';
import pages from './around/pages.css?inline';
import panel from './around/panel.css?inline';
import ruler from './around/ruler.css?inline';
import hideBlocks from './left-out/hide-blocks.css?inline';
import leftOutList from './left-out/list.css?inline';
import settingsPanel from './settings-panel.css?inline';

/** What all wears that is opened or switched on, which comes with it. */
export const TOOL_STYLES = [
  secondary,
  settings,
  settingsPanel,
  panel,
  menu,
  contents,
  keyList,
  smallButton,
  find,
  marks,
  noteBox,
  lightBox,
  ruler,
  pages,
  bar,
  leftOutList,
  hideBlocks,
];
