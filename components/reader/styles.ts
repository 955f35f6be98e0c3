import base from '../ui/base.css?inline';
import copyByHand from '../ui/copy-by-hand.css?inline';
import iconButton from '../ui/icon-button.css?inline';
import themes from '../ui/themes.css?inline';
import aids from './around/aids.css?inline';
import enlarge from './around/enlarge.css?inline';
import ownScroll from './around/own-scroll.css?inline';
import progress from './around/progress.css?inline';
import article from './article.css?inline';
import body from './body.css?inline';
import code from './code/code.css?inline';
import colophon from './colophon.css?inline';
import dialog from './dialog.css?inline';
import figures from './figures.css?inline';
import leftOutLine from './left-out/line.css?inline';
import messages from './messages.css?inline';
import print from './print.css?inline';
import printPage from './print-page.css?inline';
import toolbar from './toolbar.css?inline';

/** What the text wears, which is seen first. */
export const TEXT_STYLES = [themes, base, dialog, article, body, figures, messages];

/** What the rest wears that is seen without anything being opened. */
export const FRAME_STYLES = [
  iconButton,
  copyByHand,
  toolbar,
  aids,
  colophon,
  enlarge,
  ownScroll,
  progress,
  code,
  leftOutLine,
];

/** For print; worn last. */
export const PRINT_STYLES = print;

/** What the page behind wears while the reader is printed. */
export const PRINT_PAGE_STYLES = printPage;
