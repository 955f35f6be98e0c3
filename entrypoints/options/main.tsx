import { render } from 'preact';
import { Options } from '../../components/options/options';
import { settingsFor } from '../../settings/kept';
import { say } from '../../words';
import { fontWardrobe } from '../fonts/font-wardrobe';
import { wearOnOwnPage } from '../own-pages/wear-on-own-page';
import { createOptions } from './options-session';

const container = document.getElementById('options')!;
const systemIsDark = matchMedia('(prefers-color-scheme: dark)');
const fonts = fontWardrobe(document, async (file) => (await fetch(`/${file}`)).arrayBuffer());

createOptions((props) => {
  document.title = `${say('options')} · ${say('extensionName')}`;
  const settings = settingsFor(props.kept);
  wearOnOwnPage(settings, systemIsDark.matches);
  render(<Options {...props} />, container);
  fonts.put(settings.font, container.textContent);
}, systemIsDark);
