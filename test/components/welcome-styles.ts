import controls from '../../components/popup/controls.css?inline';
import clutteredPage from '../../components/welcome/cluttered-page.css?inline';
import demonstrations from '../../components/welcome/demonstrations.css?inline';
import welcome from '../../components/welcome/welcome.css?inline';

/** What the welcome page wears besides the reader's own styles. */
export const WELCOME_STYLES = [controls, welcome, clutteredPage, demonstrations];
