import fc from 'fast-check';
import { ALLOWED_ATTRIBUTES, ALLOWED_TAGS } from '../../../article/policy';
import { sanitise } from '../../../article/sanitise';
import { strangers } from './walk';

const TAGS = [
  ...ALLOWED_TAGS,
  ...'script style svg math template noscript iframe object form input select option textarea title xmp plaintext table caption mtext mglyph malignmark annotation-xml foreignObject desc semantics isindex base link meta body html head frameset x-own'.split(
    ' ',
  ),
];
const ATTRIBUTES = [
  ...ALLOWED_ATTRIBUTES,
  ...'onerror onload onclick style class name action formaction xlink:href data-x srcdoc background is encoding'.split(
    ' ',
  ),
];
const VALUES = [
  'x',
  'javascript:alert(1)',
  'java\tscript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'data:image/svg+xml;base64,PHN2Zz4=',
  'data:image/png;base64,AAAA',
  'https://a.example/a.png',
  '//a.example/b',
  'https://a.example/1.png 1x, javascript:alert(1) 2x, data:text/html,x 3x',
  '#x',
  '"><img src=x onerror=alert(1)>',
  '--><script>alert(1)</script>',
  '</style><img src=x onerror=alert(1)>',
  'text/html',
  '\0',
  '\ud800',
];
const TEXTS = [
  'text',
  '<!--',
  '-->',
  '<![CDATA[',
  ']]>',
  '<',
  '&lt;img src=x onerror=alert(1)&gt;',
  '\0',
  '\u202e',
  '</p>',
  '</table>',
  '</svg>',
  '</math>',
  '</template>',
  '<?x ?>',
  '&#0;',
  '</style>',
  '</title>',
];

/** Markup of any elements in any order, well and badly nested, with what usually breaks parsers. */
function soup(): fc.Arbitrary<string> {
  const attribute = fc
    .tuple(fc.constantFrom(...ATTRIBUTES), fc.constantFrom(...VALUES), fc.constantFrom('"', "'", ''))
    .map(([name, value, mark]) => ` ${name}=${mark}${value}${mark}`);
  const { node } = fc.letrec<{ node: string }>((tie) => ({
    node: fc.oneof(
      { maxDepth: 6, depthSize: 'medium' },
      fc.constantFrom(...TEXTS),
      fc
        .tuple(
          fc.constantFrom(...TAGS),
          fc.array(attribute, { maxLength: 3 }),
          fc.array(tie('node'), { maxLength: 4 }),
          fc.boolean(),
        )
        .map(
          ([tag, attributes, inside, isClosed]) =>
            `<${tag}${attributes.join('')}>${inside.join('')}${isClosed ? `</${tag}>` : ''}`,
        ),
    ),
  }));
  return fc.array(node, { minLength: 1, maxLength: 6 }).map((nodes) => nodes.join(''));
}

const PICTURES = /^(?:https?:\/\/|data:image\/(?:png|jpe?g|gif|webp|avif);base64,)/i;

/** Cleans that many generated documents: what is strange in them, or differs when cleaned again; empty if all is well. */
export function generatedFaults(count: number, seed: number): string[] {
  const faults: string[] = [];
  for (const html of fc.sample(soup(), { numRuns: count, seed })) {
    const once = sanitise(html);
    const body = new DOMParser().parseFromString(`<div>${once}</div>`, 'text/html').body.firstElementChild!;
    const strange = strangers(body, { pictures: PICTURES }, new Set());
    if (sanitise(once) !== once) strange.push('cleaned twice it is another');
    if (strange.length > 0) faults.push(`${strange.join(', ')}: ${JSON.stringify(html)} → ${JSON.stringify(once)}`);
  }
  return faults;
}
