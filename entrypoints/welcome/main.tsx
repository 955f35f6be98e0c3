import { render } from 'preact';
import { Welcome } from '../../components/welcome/welcome';
import { say, wordsDirection } from '../../words';
import { fontWardrobe } from '../fonts/font-wardrobe';
import { wearOnOwnPage } from '../own-pages/wear-on-own-page';
import { createWelcome } from './welcome-session';

const container = document.getElementById('welcome')!;
const systemIsDark = matchMedia('(prefers-color-scheme: dark)');
const fonts = fontWardrobe(document, async (file) => (await fetch(`/${file}`)).arrayBuffer());

Object.assign(document.documentElement, { lang: say('language'), dir: wordsDirection() });
document.title = `${say('welcome_title')} · ${say('extensionName')}`;

createWelcome((props) => {
  wearOnOwnPage(props.settings, systemIsDark.matches);
  render(<Welcome {...props} />, container);
  fonts.put(props.settings.font, container.textContent);
}, systemIsDark);
