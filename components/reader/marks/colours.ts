import { MARK_COLOURS, type MarkColour } from '../../../library/mark';

interface Paint {
  /** Behind the words. */
  fill: string;
  /** For what must be told from the paper: a swatch's rim, the line under the words for those who wish for more contrast. */
  edge: string;
  /** How that line is drawn where a person has colours of their own for everything. */
  line: 'solid' | 'dashed' | 'dotted' | 'double' | 'wavy';
}

/** For light paper and for dark. On each fill the ink of every theme can be read, and each edge is seen on every paper. */
export const MARK_PAINTS: Readonly<Record<MarkColour, Readonly<Record<'light' | 'dark', Omit<Paint, 'line'>>>>> = {
  yellow: { light: { fill: '#ffe27a', edge: '#8a6500' }, dark: { fill: '#5c4700', edge: '#f2c94c' } },
  green: { light: { fill: '#b9e6a6', edge: '#2f7526' }, dark: { fill: '#1d5630', edge: '#74d68a' } },
  blue: { light: { fill: '#b3d9fb', edge: '#1a69ad' }, dark: { fill: '#1a4f80', edge: '#86c5ff' } },
  pink: { light: { fill: '#ffc4d8', edge: '#b8235f' }, dark: { fill: '#7a2a52', edge: '#ff9dbd' } },
  violet: { light: { fill: '#dac8fb', edge: '#7443cf' }, dark: { fill: '#553a94', edge: '#cbb0ff' } },
};

const LINES: Readonly<Record<MarkColour, Paint['line']>> = {
  yellow: 'solid',
  green: 'dashed',
  blue: 'dotted',
  pink: 'double',
  violet: 'wavy',
};

/** The style sheet of the five colours: how they are painted in the text, and as `--mark` for what shows one. */
export function markStyles(): string {
  return [
    `[data-theme] { --mark-ink: var(--ink); ${MARK_COLOURS.map(tokens).join(' ')} }`,
    // The person's own ink may be too faint on these.
    `[data-theme="custom"] { --mark-ink: light-dark(#1f1d1a, #ffffff); }`,
    ...MARK_COLOURS.flatMap((colour) => [
      `[data-mark="${colour}"] { --mark: var(--mark-${colour}); --mark-edge: var(--mark-${colour}-edge); }`,
      `.article ::highlight(colophon-mark-${colour}) {
        background-color: var(--mark-${colour});
        color: var(--mark-ink);
      }`,
      `@media (prefers-contrast: more) {
        .article ::highlight(colophon-mark-${colour}) { text-decoration: underline 2px var(--mark-${colour}-edge); }
      }`,
      `@media (forced-colors: active) {
        .article ::highlight(colophon-mark-${colour}) {
          background-color: Mark;
          color: MarkText;
          text-decoration: underline 2px ${LINES[colour]} MarkText;
        }
      }`,
    ]),
  ].join('\n');
}

function tokens(colour: MarkColour): string {
  const { light, dark } = MARK_PAINTS[colour];
  return `--mark-${colour}: light-dark(${light.fill}, ${dark.fill}); --mark-${colour}-edge: light-dark(${light.edge}, ${dark.edge});`;
}
