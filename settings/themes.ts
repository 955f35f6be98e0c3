/** The colours of a theme as CSS writes them: ink on paper. */
export interface Colours {
  paper: string;
  /** Paper of what lies on the page: code, notices, panels. */
  raised: string;
  ink: string;
  secondInk: string;
  link: string;
  accent: string;
  hairline: string;
}

export interface ThemeRow {
  name: string;
  /** Whether the paper is dark: as the system asks, or as the person's own paper is. */
  shade: 'light' | 'dark' | 'system' | 'own';
  /** True for the few that have a button in the toolbar. */
  quick?: boolean;
  colours: Colours;
}

const LIGHT: Colours = {
  paper: '#fdfcf9',
  raised: '#f3f0e8',
  ink: '#1f1d1a',
  secondInk: '#625d55',
  link: '#0b5cad',
  accent: '#9a3412',
  hairline: '#dcd6c9',
};

const NIGHT: Colours = {
  paper: '#16181c',
  raised: '#202329',
  ink: '#d6d3cc',
  secondInk: '#9b978e',
  link: '#8ab8ee',
  accent: '#f0a383',
  hairline: '#34373d',
};

/**
 * The themes, in the order in which they are offered. A row here and its name in the catalogue (`theme_…`) are all that
 * a theme needs; `theme-styles.ts` makes the style sheet of it.
 */
export const THEMES = [
  { name: 'auto', shade: 'system', quick: true, colours: followingSystem() },
  { name: 'light', shade: 'light', quick: true, colours: LIGHT },
  {
    name: 'sepia',
    shade: 'light',
    quick: true,
    colours: {
      paper: '#f4ecd8',
      raised: '#eae0c6',
      ink: '#3b2f22',
      secondInk: '#6b5b47',
      link: '#1d5687',
      accent: '#8a2f10',
      hairline: '#d6c8a8',
    },
  },
  {
    name: 'gray',
    shade: 'dark',
    colours: {
      paper: '#4a4a4d',
      raised: '#434346',
      ink: '#ededee',
      secondInk: '#c9c9cd',
      link: '#a8d1ff',
      accent: '#ffb59a',
      hairline: '#69696e',
    },
  },
  { name: 'night', shade: 'dark', quick: true, colours: NIGHT },
  {
    name: 'black',
    shade: 'dark',
    colours: {
      paper: '#000000',
      raised: '#141414',
      ink: '#c9c6bf',
      secondInk: '#918d85',
      link: '#7fb0ea',
      accent: '#eb9b78',
      hairline: '#2e2e2e',
    },
  },
  {
    name: 'contrast',
    shade: 'dark',
    colours: {
      paper: '#000000',
      raised: '#000000',
      ink: '#ffffff',
      secondInk: '#ffffff',
      link: '#ffe600',
      accent: '#ffe600',
      hairline: '#ffffff',
    },
  },
  {
    name: 'custom',
    shade: 'own',
    colours: {
      paper: 'var(--own-paper)',
      raised: 'color-mix(in srgb, var(--own-paper) 95%, var(--own-ink))',
      ink: 'var(--own-ink)',
      secondInk: 'color-mix(in srgb, var(--own-ink) 85%, var(--own-paper))',
      link: 'var(--own-link)',
      accent: 'var(--own-link)',
      hairline: 'color-mix(in srgb, var(--own-ink) 25%, var(--own-paper))',
    },
  },
] as const satisfies readonly ThemeRow[];

export type Theme = (typeof THEMES)[number]['name'];

/** The themes that have a button in the toolbar. */
export type QuickTheme = Extract<(typeof THEMES)[number], { quick: true }>['name'];

/** The row of that theme. */
export function themeRow(theme: Theme): ThemeRow {
  return THEMES.find(({ name }) => name === theme)!;
}

function followingSystem(): Colours {
  const roles = Object.keys(LIGHT) as (keyof Colours)[];
  return Object.fromEntries(
    roles.map((role) => [role, `light-dark(${LIGHT[role]}, ${NIGHT[role]})`]),
  ) as unknown as Colours;
}
