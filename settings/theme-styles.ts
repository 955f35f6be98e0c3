import { type Colours, THEMES, type ThemeRow } from './themes.ts';

/** The custom property in which each colour is found. */
const TOKENS: Record<keyof Colours, string> = {
  paper: '--paper',
  raised: '--raised',
  ink: '--ink',
  secondInk: '--second-ink',
  link: '--link',
  accent: '--accent',
  hairline: '--hairline',
};

/** In what the browser's own parts (scroll bars, fields) are drawn; the person's own colours say it where they are worn. */
const SCHEMES: Record<ThemeRow['shade'], string> = {
  light: 'light',
  dark: 'dark',
  system: 'light dark',
  own: 'var(--own-scheme, light)',
};

/** The style sheet of all themes, one block a row. `[data-theme]` alone, of a name not known here, looks as `auto` does. */
export function themeStyles(): string {
  return THEMES.map(block).join('\n');
}

function block({ name, shade, colours }: ThemeRow): string {
  const selector = name === 'auto' ? '[data-theme]' : `[data-theme="${name}"]`;
  const tokens = Object.entries(colours).map(([role, colour]) => `  ${TOKENS[role as keyof Colours]}: ${colour};`);
  return [`${selector} {`, ...tokens, `  color-scheme: ${SCHEMES[shade]};`, '}'].join('\n');
}
