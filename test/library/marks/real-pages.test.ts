import { expect, test } from 'vitest';
import { anchor } from '../../../library/marks/anchor';
import { describe } from '../../../library/marks/describe';
import { textOf } from '../../../library/marks/text-of';

/** Passages that are marked on each page. */
const PASSAGES = 30;

const PAGES = import.meta.glob<string>('../../pages/*/page.html', { query: '?raw', import: 'default', eager: true });

/** What is done to a text of so many paragraphs, the marked one among them, and the least share of marks found again. */
const EDITS = {
  'the paragraph is removed': { edit: (lines, at) => lines.toSpliced(at, 1), least: 0 },
  'another paragraph is edited and one put before': {
    edit: (lines, at, random) => {
      const other = (at + 1 + random(lines.length - 1)) % lines.length;
      const edited = lines[other]!.split(' ').map((word, index) => (index % 5 === 2 ? 'changed' : word));
      return ['A correction was made to this story.', ...lines.with(other, edited.join(' '))];
    },
    least: 0.99,
  },
  'the paragraph is moved': {
    edit: (lines, at, random) => {
      const others = lines.toSpliced(at, 1);
      return others.toSpliced(random(others.length), 0, lines[at]!);
    },
    least: 0.9,
  },
} satisfies Record<string, { edit: Edit; least: number }>;

type Edit = (lines: readonly string[], at: number, random: (below: number) => number) => string[];

test.for(Object.keys(EDITS) as (keyof typeof EDITS)[])(
  'when %s no passage of a real page is taken for another',
  (what) => {
    const { edit, least } = EDITS[what];
    const random = generator(7);
    let marked = 0;
    let found = 0;
    for (const lines of Object.values(PAGES)
      .map(paragraphs)
      .filter(({ length }) => length >= 5))
      for (let count = 0; count < PASSAGES; count++) {
        const at = random(lines.length);
        const line = lines[at]!;
        const before = lines.slice(0, at).reduce((length, other) => length + other.length + 1, 0);
        const start = random(line.length - 10);
        const end = Math.min(line.length, start + 4 + random(200));
        const mark = describe(lines.join('\n'), before + start, before + end)!;
        const text = edit(lines, at, random).join('\n');
        const place = anchor(mark, text);
        marked += 1;
        if (!place) continue;
        found += 1;
        expect(text.slice(place.start, place.end)).toBe(mark.quote.exact);
      }
    expect(marked).toBeGreaterThan(1000);
    expect(found / marked).toBeGreaterThanOrEqual(least);
  },
);

function paragraphs(html: string): string[] {
  const page = new DOMParser().parseFromString(html, 'text/html');
  const texts = [...page.querySelectorAll('p')].map((paragraph) => textOf(paragraph).text.replace(/\n/g, ' '));
  return [...new Set(texts)].filter(({ length }) => length > 30);
}

/** Numbers that look as if drawn by lot, the same each time. */
function generator(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return state % below;
  };
}
