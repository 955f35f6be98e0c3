import { render } from 'preact';
import { Options } from '../../components/options/options';
import { settingsFor } from '../../settings/kept';
import { lookOf, wear } from '../../settings/wear';
import { say, wordsDirection } from '../../words';
import { fontWardrobe } from '../fonts/font-wardrobe';
import { createOptions } from './options-session';

const container = document.getElementById('options')!;
const systemIsDark = matchMedia('(prefers-color-scheme: dark)');
const fonts = fontWardrobe(document, async (file) => (await fetch(`/${file}`)).arrayBuffer());

Object.assign(document.documentElement, { lang: say('language'), dir: wordsDirection() });
document.title = `${say('options')} · ${say('extensionName')}`;

createOptions((props) => {
  const settings = settingsFor(props.kept);
  wear(document.documentElement, lookOf(settings, systemIsDark.matches));
  // Remembered where `public/first-paint.js` finds it the next time.
  localStorage.setItem('theme', settings.theme);
  render(<Options {...props} />, container);
  fonts.put(settings.font, container.textContent);
}, systemIsDark);
