import { afterAll, beforeAll, expect, test } from 'vitest';
import themesCss from '../../components/ui/themes.css?inline';
import { THEMES, type Theme } from '../../settings/themes';

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
      expect(contrast(colourOf(name, ink), colourOf(name, ground)), `${ink} on ${ground}`).toBeGreaterThanOrEqual(4.5);
    }
  }
});

test.for(THEMES.filter(({ shade }) => shade !== 'system'))('$name is as $shade as its row says', ({ name, shade }) => {
  expect(luminance(colourOf(name, '--paper')) < 0.2).toBe(shade === 'dark');
});

test('sepia and night have a paper of their own', () => {
  const papers = (['light', 'sepia', 'night'] as const).map((name) => colourOf(name, '--paper').join());
  expect(new Set(papers).size).toBe(3);
});

/** Red, green and blue from 0 to 255, as the browser resolves the token in that theme. */
function colourOf(theme: Theme, token: string): number[] {
  const element = document.createElement('div');
  element.dataset.theme = theme;
  element.style.color = `var(${token})`;
  document.body.append(element);
  const colour = getComputedStyle(element).color;
  element.remove();
  return [...colour.matchAll(/\d+/g)].map(Number).slice(0, 3);
}

/** Contrast ratio of WCAG 2, 1 to 21. */
function contrast(one: number[], other: number[]): number {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: number[]): number {
  const [red, green, blue] = colour.map((value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
