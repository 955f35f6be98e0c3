import fc from 'fast-check';
import MarkdownIt from 'markdown-it';
import { expect, test } from 'vitest';
import { frontMatter } from '../../export/markdown/front-matter';
import { sampleCopy } from './sample-copy';

/** A program that knows nothing of such fields and lets every address through. */
const reader = new MarkdownIt('commonmark');
reader.validateLink = () => true;

const HOSTILE = [
  '<img src=x onerror=alert(1)>',
  '<javascript:alert(1)>',
  '](javascript:alert(1))',
  '[x](javascript:alert(1))',
  '"\n---\n\n<script>alert(1)</script>',
  '\u2028---\u2028<b>',
  '\\"',
];

/** The values of the fields as YAML, which JSON is, has them. */
function values(front: string): Record<string, unknown> {
  const lines = front.split('\n').slice(1, -2);
  return Object.fromEntries(
    lines.map((line) => [line.slice(0, line.indexOf(':')), JSON.parse(line.slice(line.indexOf(':') + 1))]),
  );
}

test.each(HOSTILE)('%j in every field is read again as it was, and is Markdown for no element and no link', (text) => {
  const front = frontMatter(sampleCopy({ title: text, authors: [text, 'B'], siteName: text }, { tags: [text] }));
  expect(values(front)).toMatchObject({ title: text, authors: [text, 'B'], outlet: text, tags: [text] });
  const page = new DOMParser().parseFromString(reader.render(front), 'text/html');
  expect([...page.body.querySelectorAll('a, img, script, b')].map(({ outerHTML }) => outerHTML)).toEqual([]);
});

test('whatever stands in the fields, there are as many lines as fields, and they are read again', () => {
  const text = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom(...HOSTILE));
  fc.assert(
    fc.property(text, fc.array(text, { maxLength: 3 }), (title, tags) => {
      const front = frontMatter(sampleCopy({ title: `x${title}` }, { tags }));
      expect(values(front)).toMatchObject({ title: `x${title}`, ...(tags.length > 0 && { tags }) });
      expect(reader.render(front)).not.toMatch(/<(?:a|img|script)\b/);
    }),
    { numRuns: 300, seed: 7 },
  );
});
