import { render } from 'preact';
import { Popup } from '../../components/popup/popup';
import { createPopup } from './popup-session';

const container = document.getElementById('popup')!;

const popup = createPopup((props) => {
  wearTheme(props.settings.theme);
  // The skeleton of the first paint is not Preact's and must go in the same instant as the real thing comes.
  container.querySelector(':scope > [data-static]')?.remove();
  render(<Popup {...props} />, container);
});
popup.start();

/** Remembered as well where `public/first-paint.js` finds it the next time. */
function wearTheme(theme: string): void {
  document.documentElement.dataset.theme = theme;
  localStorage.setItem('theme', theme);
}
