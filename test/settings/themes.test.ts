import { afterAll, beforeAll, expect, test } from 'vitest';
import themesCss from '../../components/ui/themes.css?inline';
import { contrast, isDarkPaper, READABLE } from '../../settings/contrast';
import { DEFAULT_SETTINGS, type Settings } from '../../settings/settings';
import { THEMES, type Theme } from '../../settings/themes';
import { lookOf, wear } from '../../settings/wear';

const sheet = new CSSStyleSheet();

beforeAll(() => {
  sheet.replaceSync(themesCss);
  document.adoptedStyleSheets.push(sheet);
});

afterAll(() => {
  document.adoptedStyleSheets = [];
});

const INKS = ['--ink', '--second-ink', '--link', '--accent'];

test.for(THEMES)('$name can be read: every ink stands out from paper and from raised paper', ({ name }) => {
  for (const ground of ['--paper', '--raised']) {
    for (const ink of INKS) {
      expect(contrast(colourOf(name, ink), colourOf(name, ground)), `${ink} on ${ground}`).toBeGreaterThanOrEqual(
        READABLE,
      );
    }
  }
});

test.for(THEMES.filter(({ shade }) => shade === 'light' || shade === 'dark'))(
  '$name is as $shade as its row says',
  ({ name, shade }) => {
    expect(isDarkPaper(colourOf(name, '--paper'))).toBe(shade === 'dark');
  },
);

test('every theme has a paper of its own, and automatic one of theirs', () => {
  const papers = THEMES.filter(({ shade }) => shade !== 'system').map(({ name }) => colourOf(name, '--paper'));
  expect(new Set(papers).size).toBe(papers.length - 1);
  expect(papers).toContain(colourOf('auto', '--paper'));
});

test('what the own colours make of themselves keeps to their paper', () => {
  const own = { ownPaper: '#102030', ownInk: '#ffeedd', ownLink: '#99ccff' };
  expect(colourOf('custom', '--paper', own)).toBe('#102030');
  expect(contrast(colourOf('custom', '--second-ink', own), '#102030')).toBeGreaterThan(READABLE);
});

/** The token as the browser resolves it in that theme, `#rrggbb`. */
function colourOf(theme: Theme, token: string, changes: Partial<Settings> = {}): string {
  const element = document.body.appendChild(document.createElement('div'));
  wear(element, lookOf({ ...DEFAULT_SETTINGS, theme, ...changes }, false));
  element.style.color = `var(${token})`;
  const canvas = new OffscreenCanvas(1, 1).getContext('2d')!;
  canvas.fillStyle = getComputedStyle(element).color;
  canvas.fillRect(0, 0, 1, 1);
  element.remove();
  const [red, green, blue] = canvas.getImageData(0, 0, 1, 1).data;
  return `#${[red, green, blue].map((part) => part!.toString(16).padStart(2, '0')).join('')}`;
}
