import { afterEach, expect, test } from 'vitest';
import { MARK_PAINTS, markStyles } from '../../../components/reader/marks/colours';
import { sheetOf } from '../../../entrypoints/reader/sheets';
import { MARK_COLOURS } from '../../../library/mark';
import { contrast, READABLE } from '../../../settings/contrast';
import { THEMES } from '../../../settings/themes';

/** What is no text needs that much to be told from what is behind it: WCAG 2, 1.4.11. */
const TOLD_APART = 3;

const PLAIN = THEMES.filter(({ shade }) => shade === 'light' || shade === 'dark');

afterEach(() => {
  document.adoptedStyleSheets = [];
  document.body.replaceChildren();
});

test.for(PLAIN.map(({ name }) => name))('in the theme %s the ink can be read on every colour', (theme) => {
  const { shade, colours } = PLAIN.find(({ name }) => name === theme)!;
  for (const colour of MARK_COLOURS) {
    const { fill, edge } = MARK_PAINTS[colour][shade as 'light' | 'dark'];
    expect(contrast(colours.ink, fill), `${colour} ink`).toBeGreaterThanOrEqual(READABLE);
    expect(contrast(edge, colours.paper), `${colour} edge on paper`).toBeGreaterThanOrEqual(TOLD_APART);
    expect(contrast(edge, colours.raised), `${colour} edge on panels`).toBeGreaterThanOrEqual(TOLD_APART);
    expect(contrast(edge, fill), `${colour} edge on fill`).toBeGreaterThanOrEqual(TOLD_APART);
  }
});

test.for(['light', 'dark'] as const)(
  'on %s paper of the person’s own the ink of the highlights is theirs no more',
  (shade) => {
    document.adoptedStyleSheets = [sheetOf(markStyles())];
    document.body.innerHTML = `<div data-theme="custom" style="color-scheme: ${shade}; --ink: #808080"><i></i></div>`;
    const probe = document.querySelector('i')!;
    for (const colour of MARK_COLOURS) {
      probe.style.color = 'var(--mark-ink)';
      probe.style.backgroundColor = `var(--mark-${colour})`;
      const { color, backgroundColor } = getComputedStyle(probe);
      expect(contrast(hex(color), hex(backgroundColor)), colour).toBeGreaterThanOrEqual(READABLE);
      expect(hex(backgroundColor)).toBe(MARK_PAINTS[colour][shade].fill);
    }
  },
);

/** `rgb(1, 2, 3)` as `#010203`. */
function hex(colour: string): string {
  const parts = colour.match(/\d+/g)!.slice(0, 3);
  return `#${parts.map((part) => Number(part).toString(16).padStart(2, '0')).join('')}`;
}
