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
import messages from './messages.css?inline';
import print from './print.css?inline';
import printPage from './print-page.css?inline';
import settingsPanel from './settings-panel.css?inline';
import toolbar from './toolbar.css?inline';

/** Everything the reader's shadow root wears; what is for print comes last. */
export const READER_STYLES = [
  themes,
  base,
  iconButton,
  copyByHand,
  dialog,
  toolbar,
  settings,
  settingsPanel,
  article,
  body,
  figures,
  colophon,
  messages,
  ...AROUND_STYLES,
  print,
];

/** What the page behind wears while the reader is printed. */
export const PRINT_PAGE_STYLES = printPage;
