import { render } from 'preact';
import { Popup } from '../../components/popup/popup';
import type { Settings } from '../../settings/settings';
import { lookOf, wear } from '../../settings/wear';
import { createPopup } from './popup-session';

const container = document.getElementById('popup')!;

const popup = createPopup((props) => {
  wearTheme(props.settings);
  // The skeleton of the first paint is not Preact's and must go in the same instant as the real thing comes.
  container.querySelector(':scope > [data-static]')?.remove();
  render(<Popup {...props} />, container);
});
popup.start();

/** Remembered as well where `public/first-paint.js` finds it the next time. */
function wearTheme(settings: Settings): void {
  wear(document.documentElement, lookOf(settings, matchMedia('(prefers-color-scheme: dark)').matches));
  localStorage.setItem('theme', settings.theme);
}
