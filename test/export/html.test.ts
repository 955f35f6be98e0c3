import { expect, test } from 'vitest';
import { makeHtml } from '../../export/html';
import type { Copy } from '../../library/copy';
import { accessibilityFaults } from '../accessibility';
import { quoteOf, sampleCopy, sampleMark, samplePicture, WORDS } from './sample-copy';

async function htmlOf(copy: Copy): Promise<{ page: Document; text: string }> {
  const text = await (await makeHtml([copy], WORDS)).text();
  return { text, page: new DOMParser().parseFromString(text, 'text/html') };
}

function linesOf(list: Element): string[] {
  return [...list.querySelectorAll('dt')].map(
    (label) => `${label.textContent}: ${label.nextElementSibling!.textContent}`,
  );
}

const LEAD = 'https://delta.example/lead.jpg';

test('the source stands in full at the top and at the end', async () => {
  const { page } = await htmlOf(sampleCopy({ modifiedTime: '2023-04-25T08:00+04:00' }, { tags: ['river', 'boats'] }));
  const [top, end, ...others] = [...page.querySelectorAll('.source')].map(linesOf);
  expect(top).toEqual([
    'Authors: Leyla Quliyeva, Tom Hargreaves',
    'Outlet: The Delta Post',
    'Published: 24 April 2023 at 12:14',
    'Updated: 25 April 2023 at 08:00 UTC+4',
    'Link: https://delta.example/en/ferry',
    'Retrieved: 25 November 2026 at 13:30 UTC+4',
    'Terms of reuse: Reprints with a hyperlink only.',
    'Tags: river, boats',
  ]);
  expect(end).toEqual(top);
  expect(others).toEqual([]);
  for (const place of ['header', 'footer']) {
    const hrefs = [...page.querySelectorAll(`${place} a`)].map((link) => link.getAttribute('href'));
    expect(hrefs).toEqual([
      'https://delta.example/en/ferry',
      'https://delta.example/en/ferry',
      'https://delta.example/terms',
    ]);
  }
});

test('its policy lets in the pictures and the styles in it, and nothing else', async () => {
  const { page } = await htmlOf(sampleCopy());
  const policy = page.querySelector('meta[http-equiv]')!.getAttribute('content')!;
  const styles = new TextEncoder().encode(page.querySelector('style')!.textContent!);
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', styles));
  expect(policy).toContain(`style-src 'sha256-${btoa(String.fromCharCode(...digest))}'`);
  expect(policy).toMatch(/^default-src 'none'; img-src data:;/);
  expect(page.querySelector('script, link[rel=stylesheet], iframe, [style]')).toBeNull();
});

test('kept pictures are in it, and of the others it says that they are not, with their address', async () => {
  const html = `<p>a</p><picture><source srcset="${LEAD}?w=2 2x"><img src="https://delta.example/x.jpg" alt="x"></picture><img src="https://delta.example/lost.png" alt="The bell">`;
  const images = [
    { url: LEAD, blob: await samplePicture('image/jpeg') },
    { url: `${LEAD}?w=2`, blob: await samplePicture() },
    { url: 'https://delta.example/lost.png' },
  ];
  const { page } = await htmlOf(
    sampleCopy({ html, leadImage: { url: LEAD, alt: 'The ferry', inBody: false } }, { images }),
  );
  expect([...page.images].map(({ src, alt }) => [src.slice(0, 16), alt])).toEqual([
    ['data:image/jpeg;', 'The ferry'],
    ['data:image/png;b', 'x'],
  ]);
  expect(page.querySelector('small')!.textContent).toBe('Picture that is not in this file: The bell');
  expect(page.querySelector('small a')!.getAttribute('href')).toBe('https://delta.example/lost.png');
});

test('a link that is only a picture without words has a name', async () => {
  const images = [{ url: LEAD, blob: await samplePicture() }];
  const html = `<p><a href="https://a.example/"><img src="${LEAD}"></a></p>`;
  const { page } = await htmlOf(sampleCopy({ html, leadImage: undefined }, { images }));
  expect(page.querySelector<HTMLImageElement>('.text a img')!.alt).toBe('Picture');
});

test('bytes that are no picture are not shown as one', async () => {
  const images = [{ url: LEAD, blob: new Blob(['<html>'], { type: 'image/png' }) }];
  const { page } = await htmlOf(sampleCopy({ html: `<p>a</p><img src="${LEAD}">`, leadImage: undefined }, { images }));
  expect(page.images).toHaveLength(0);
  expect(page.querySelector('small a')!.getAttribute('href')).toBe(LEAD);
});

test('highlights stand in the text, and all notes in a list, found or not', async () => {
  const marks = [
    sampleMark({ quote: quoteOf('left at six'), note: 'Early <b>bird</b>', colour: 'blue' }),
    sampleMark({ quote: quoteOf('words that went away') }),
    sampleMark({ note: 'On the whole' }),
  ];
  const { page } = await htmlOf(sampleCopy({}, { marks }));
  const [passage, ...others] = page.querySelectorAll('mark');
  expect([passage!.textContent, passage!.className, others.length]).toEqual(['left at six', 'blue', 0]);
  const entries = [...page.querySelectorAll('.marks .entry')].map((entry) => entry.textContent);
  expect(entries).toEqual(['left at sixEarly <b>bird</b>To the passage', 'words that went away', 'On the whole']);
  const back = page.querySelector('.to-passage a')!.getAttribute('href')!;
  expect(page.querySelector(back)).toBe(passage);
});

test('what a page puts in does no harm', async () => {
  const attack = '"><script>alert(1)</script><img src=x onerror=alert(1)>';
  const { page } = await htmlOf(
    sampleCopy(
      {
        title: attack,
        standFirst: attack,
        authors: [attack],
        siteName: attack,
        language: '"><script>',
        canonicalUrl: 'javascript:alert(1)',
        reuseTerms: { text: attack, url: 'javascript:alert(1)' },
        html: `<p onclick="x()">a${attack}<a href="javascript:alert(1)">b</a></p><style>*{}</style><svg onload="x()"></svg>`,
        leadImage: { url: 'javascript:alert(1)', alt: attack, caption: attack, inBody: false },
      },
      { marks: [sampleMark({ note: attack, quote: quoteOf(attack) })], tags: [attack] },
    ),
  );
  expect(page.querySelector('script, svg, [onerror], [onclick], [href^=javascript], body style')).toBeNull();
  expect(page.querySelector('h1')!.textContent).toBe(attack);
});

test.each([
  ['az', 'ltr', 'Gəmi doqquz ildən sonra qayıtdı'],
  ['ru', 'ltr', 'Паром вернулся'],
  ['hy', 'ltr', 'Լաստանավը վերադարձավ'],
  ['zh', 'ltr', '渡轮九年后重返下游'],
  ['ar', 'rtl', 'عادت العبّارة بعد تسع سنوات'],
] as const)('an article in %s keeps language and direction and is accessible', async (language, direction, title) => {
  const { page } = await htmlOf(sampleCopy({ language, direction, title, html: `<p>${title}</p><pre>x = 1</pre>` }));
  expect([page.documentElement.lang, page.documentElement.dir, page.title]).toEqual([language, direction, title]);
  expect(page.querySelector('pre')!.dir).toBe('ltr');
  const shown = document.createElement('div');
  Object.assign(shown, { lang: language, dir: direction });
  shown.append(document.importNode(page.querySelector('style')!, true), ...page.body.childNodes);
  document.body.append(shown);
  try {
    expect(await accessibilityFaults(shown)).toEqual([]);
  } finally {
    shown.remove();
  }
});
