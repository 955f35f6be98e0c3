import { render } from 'preact';
import { WELCOME_STYLES } from '../../components/welcome/styles';
import { Welcome } from '../../components/welcome/welcome';
import { say } from '../../words';
import { fontWardrobe } from '../fonts/font-wardrobe';
import { wearOnOwnPage } from '../own-pages/wear-on-own-page';
import { sheetOf } from '../reader/sheet-of';
import { createWelcome } from './welcome-session';

/** Fills the welcome page. */
export function showWelcome(): void {
  const container = document.getElementById('welcome')!;
  const systemIsDark = matchMedia('(prefers-color-scheme: dark)');
  const fonts = fontWardrobe(document, async (file) => (await fetch(`/${file}`)).arrayBuffer());

  document.adoptedStyleSheets = WELCOME_STYLES.map(sheetOf);
  void createWelcome((props) => {
    document.title = `${say('welcome_title')} · ${say('extensionName')}`;
    wearOnOwnPage(props.settings, systemIsDark.matches);
    render(<Welcome {...props} />, container);
    fonts.put(props.settings.font, container.textContent);
  }, systemIsDark);
}
