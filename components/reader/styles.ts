import settings from '../settings/settings.css?inline';
import base from '../ui/base.css?inline';
import copyByHand from '../ui/copy-by-hand.css?inline';
import iconButton from '../ui/icon-button.css?inline';
import themes from '../ui/themes.css?inline';
import { AROUND_STYLES } from './around/styles';
import article from './article.css?inline';
import body from './body.css?inline';
import colophon from './colophon.css?inline';
import dialog from './dialog.css?inline';
import figures from './figures.css?inline';
import leftOut from './left-out/left-out.css?inline';
import messages from './messages.css?inline';
import print from './print.css?inline';
import printPage from './print-page.css?inline';
import settingsPanel from './settings-panel.css?inline';
import toolbar from './toolbar.css?inline';

/** What the text wears, which is seen first. */
export const TEXT_STYLES = [themes, base, dialog, article, body, figures, messages];

/** What everything else in the reader's shadow root wears; what is for print comes last. */
export const TOOL_STYLES = [
  iconButton,
  copyByHand,
  toolbar,
  settings,
  settingsPanel,
  colophon,
  ...AROUND_STYLES,
  leftOut,
  print,
];

/** Both, in their order. */
export const READER_STYLES = [...TEXT_STYLES, ...TOOL_STYLES];

/** What the page behind wears while the reader is printed. */
export const PRINT_PAGE_STYLES = printPage;
