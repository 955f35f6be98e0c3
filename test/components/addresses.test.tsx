import { type ComponentChild, render } from 'preact';
import { afterEach, expect, test } from 'vitest';
import { sourceOf } from '../../attribution/source';
import { LeadImage } from '../../components/reader/lead-image';
import { Editions } from '../../components/ui/editions';
import { SourceLine } from '../../components/ui/source-line';
import { sampleArticle } from '../sample-article';

/** What a forged backup may bring as an address. */
const FORGED = [
  'javascript:alert(1)',
  ' \u0001JaVaScRiPt:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'vbscript:msgbox(1)',
  'blob:https://a.example/x',
  'file:///etc/hosts',
  '//a.example/x',
  '',
];

const container = document.body.appendChild(document.createElement('div'));
afterEach(() => render(null, container));

function shown(child: ComponentChild): HTMLElement {
  render(child, container);
  return container;
}

test.each(FORGED)('%j is no link in the source line, which says the same words', (address) => {
  const article = sampleArticle({ canonicalUrl: address, reuseTerms: { text: 'Reprints with a link.', url: address } });
  const line = shown(<SourceLine source={sourceOf(article)} />);
  expect(line.querySelectorAll('a, [href]')).toHaveLength(0);
  expect(line.textContent).toContain(article.title);
  expect(line.textContent).toContain('Reprints with a link.');
});

test.each(FORGED)('%j is no edition, beside one that is', (address) => {
  const editions = [
    { language: 'ru', url: address },
    { language: 'hy', url: 'https://delta.example/hy' },
  ];
  const links = [...shown(<Editions editions={editions} />).querySelectorAll('a')];
  expect(links.map((link) => link.getAttribute('href'))).toEqual(['https://delta.example/hy']);
  expect(shown(<Editions editions={editions.slice(0, 1)} />).textContent).toBe('');
});

test.each([...FORGED, 'data:image/svg+xml,<svg onload=alert(1)>'])('%j is no lead picture', (address) => {
  const image = { url: address, alt: 'x', caption: 'y', inBody: false };
  expect(shown(<LeadImage image={image} enlarges={false} />).querySelector('img')).toBeNull();
});

test('a lead picture of the web, of bytes, or of the own origin is shown without telling where it is read', () => {
  const own = URL.createObjectURL(new Blob());
  for (const url of ['https://a.example/a.jpg', 'data:image/gif;base64,R0lGODlhAQABAAAAACw=', own]) {
    const picture = shown(<LeadImage image={{ url, inBody: false }} enlarges={false} />).querySelector('img');
    expect(picture?.getAttribute('src')).toBe(url);
    expect(picture?.referrerPolicy).toBe('no-referrer');
  }
  URL.revokeObjectURL(own);
});
