import { render } from 'preact';
import { Popup } from '../../components/popup/popup';
import { wearOnOwnPage } from '../own-pages/wear-on-own-page';
import { createPopup } from './popup-session';

const container = document.getElementById('popup')!;

const popup = createPopup((props) => {
  wearOnOwnPage(props.settings, matchMedia('(prefers-color-scheme: dark)').matches);
  // The skeleton of the first paint is not Preact's and must go in the same instant as the real thing comes.
  container.querySelector(':scope > [data-static]')?.remove();
  render(<Popup {...props} />, container);
});
popup.start();
