/**
 * The themes, in the order in which they are offered. Their colours stand in `components/ui/themes.css`, one block a
 * theme; a name here without a block there fails a test.
 */
export const THEMES = [
  { name: 'auto', shade: 'system' },
  { name: 'light', shade: 'light' },
  { name: 'sepia', shade: 'light' },
  { name: 'night', shade: 'dark' },
] as const satisfies readonly { name: string; shade: 'light' | 'dark' | 'system' }[];

export type Theme = (typeof THEMES)[number]['name'];

/** True if `value` is the name of a theme. */
export function isTheme(value: unknown): value is Theme {
  return THEMES.some(({ name }) => name === value);
}

/** Whether a theme is dark ink on paper or the reverse; `auto` asks the system. */
export function isDark(theme: Theme, systemIsDark: boolean): boolean {
  const { shade } = THEMES.find(({ name }) => name === theme)!;
  return shade === 'system' ? systemIsDark : shade === 'dark';
}
