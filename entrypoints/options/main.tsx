import { render } from 'preact';
import { Options } from '../../components/options/options';
import { settingsFor } from '../../settings/kept';
import { say, wordsDirection } from '../../words';
import { fontWardrobe } from '../fonts/font-wardrobe';
import { wearOnOwnPage } from '../own-pages/wear-on-own-page';
import { createOptions } from './options-session';

const container = document.getElementById('options')!;
const systemIsDark = matchMedia('(prefers-color-scheme: dark)');
const fonts = fontWardrobe(document, async (file) => (await fetch(`/${file}`)).arrayBuffer());

Object.assign(document.documentElement, { lang: say('language'), dir: wordsDirection() });
document.title = `${say('options')} · ${say('extensionName')}`;

createOptions((props) => {
  const settings = settingsFor(props.kept);
  wearOnOwnPage(settings, systemIsDark.matches);
  render(<Options {...props} />, container);
  fonts.put(settings.font, container.textContent);
}, systemIsDark);
