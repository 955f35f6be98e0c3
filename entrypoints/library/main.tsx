import { render } from 'preact';
import { Library } from '../../components/library/library';
import { settingsFor } from '../../settings/kept';
import { say } from '../../words';
import { fontWardrobe } from '../fonts/font-wardrobe';
import { wearOnOwnPage } from '../own-pages/wear-on-own-page';
import { fetchFontFile } from './fetch-font';
import { createLibrary } from './library-session';

const container = document.getElementById('library')!;
const systemIsDark = matchMedia('(prefers-color-scheme: dark)');
const fonts = fontWardrobe(document, fetchFontFile);

void createLibrary(({ kept, title, props }) => {
  const settings = settingsFor(kept);
  document.title = `${title ?? say('library')} · ${say('extensionName')}`;
  wearOnOwnPage(settings, systemIsDark.matches);
  render(<Library {...props} />, container);
  void fonts.put(settings.font, container.textContent);
}, systemIsDark);
