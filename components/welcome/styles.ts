import controls from '../popup/controls.css?inline';
import article from '../reader/article.css?inline';
import body from '../reader/body.css?inline';
import figures from '../reader/figures.css?inline';
import messages from '../reader/messages.css?inline';
import copyByHand from '../ui/copy-by-hand.css?inline';
import iconButton from '../ui/icon-button.css?inline';
import clutteredPage from './cluttered-page.css?inline';
import demonstrations from './demonstrations.css?inline';
import welcome from './welcome.css?inline';

/** Everything that the welcome page wears besides themes and base. */
export const WELCOME_STYLES = [
  iconButton,
  copyByHand,
  article,
  body,
  figures,
  messages,
  controls,
  welcome,
  clutteredPage,
  demonstrations,
];
