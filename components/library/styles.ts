import keyList from '../reader/around/key-list.css?inline';
import menu from '../reader/around/menu.css?inline';
import panel from '../reader/around/panel.css?inline';
import messages from '../reader/messages.css?inline';
import settings from '../settings/settings.css?inline';
import base from '../ui/base.css?inline';
import iconButton from '../ui/icon-button.css?inline';
import secondary from '../ui/secondary.css?inline';
import themes from '../ui/themes.css?inline';
import comparison from './compare/comparison.css?inline';
import copy from './copy/copy.css?inline';
import exportPanel from './export-panel.css?inline';
import filters from './filters.css?inline';
import library from './library.css?inline';
import list from './list/list.css?inline';
import parts from './parts.css?inline';
import receipt from './receipt/receipt.css?inline';
import transfer from './transfer/transfer.css?inline';

/** Everything that the library page wears. */
export const LIBRARY_STYLES = [
  themes,
  base,
  iconButton,
  secondary,
  messages,
  settings,
  panel,
  menu,
  keyList,
  library,
  filters,
  list,
  parts,
  exportPanel,
  transfer,
];

/** What the parts of the library that stand in the reader wear besides the reader's own. */
export const COPY_STYLES = [secondary, parts, copy, exportPanel, receipt, comparison];
