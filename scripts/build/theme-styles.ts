import { themeStyles } from '../../settings/theme-styles.ts';

/** Vite's plugin that puts the themes of the table into the style sheet which has a place for them. */
export function themesFromTable() {
  return {
    name: 'themes-from-table',
    enforce: 'pre' as const,
    transform(code: string, id: string) {
      return /\/themes\.css(?:$|\?)/.test(id) ? code.replace('/* themes */', themeStyles()) : undefined;
    },
  };
}
