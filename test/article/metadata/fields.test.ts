import { describe, expect, test } from 'vitest';
import { metadataOf, PROSE } from './page';

const HEADLINE = '<h1>The ferry that left alone</h1>';
const BODY = `<div class="text"><p>${PROSE}</p><p>${PROSE}</p></div>`;
const read = (head: string, body = '', url?: string, attributes?: string) =>
  metadataOf(head, `${body}${HEADLINE}${BODY}`, url, attributes);

describe('language', () => {
  test('is what the page states, in the form of BCP 47', () => {
    expect(read('', '', undefined, 'lang="PT_br"').language).toBe('pt-BR');
    expect(read('', '', undefined, 'lang="en-US"').language).toBe('en');
    expect(metadataOf('', '', undefined, 'lang="zh-TW"').language).toBe('zh-Hant');
  });

  test('is not believed against the script of the text', () => {
    const text =
      'Паром ушёл в шесть, и на борту не было никого, кроме капитана, которому велели ждать, а он не стал. '.repeat(3);
    expect(metadataOf('', `<h1>Паром ушёл один</h1><p>${text}</p>`).language).toBe('ru');
  });

  test('is told by its small words where nothing states it', () => {
    expect(read('', '', undefined, '').language).toBe('en');
    expect(metadataOf('', '<p>Oui</p>', undefined, '').language).toBeUndefined();
  });
});

test('the direction is that of the text', () => {
  expect(
    metadataOf('', `<h1>العبّارة التي غادرت وحدها</h1><p>${'غادرت العبّارة في السادسة. '.repeat(9)}</p>`).direction,
  ).toBe('rtl');
  expect(read('', '', undefined, 'lang="en" dir="rtl"').direction).toBe('ltr');
});

describe('editions', () => {
  test('are the hreflang links and labelled switches that lead to a story', () => {
    const head =
      '<link rel="alternate" hreflang="ru" href="/ru/parom"><link rel="alternate" hreflang="de" href="/de/">';
    const { editions } = read(head, '<ul><li><a href="/arm/lastanav">arm</a></li><li><a href="/fr">fr</a></li></ul>');
    expect(editions).toEqual([
      { language: 'ru', url: 'https://harbour.example/ru/parom' },
      { language: 'hy', url: 'https://harbour.example/arm/lastanav' },
    ]);
  });

  test('are neither the page itself nor another site', () => {
    const head =
      '<link rel="alternate" hreflang="en" href="/news/ferry"><link rel="alternate" hreflang="ru" href="https://other.example/x">';
    expect(read(head).editions).toEqual([]);
  });
});

describe('section', () => {
  test('is stated, labelled above the headline, or an entry of the menu that stands there again', () => {
    expect(read('<meta property="article:section" content="Region">').section).toBe('Region');
    expect(read('', '<a class="category" href="/c/region">REGION</a>').section).toBe('REGION');
    expect(
      read('', '<nav><a href="/p">Politics</a><a href="/r">Region</a></nav><div><b>Region</b></div>').section,
    ).toBe('Region');
  });

  test('is absent if the menu alone names sections', () => {
    expect(read('', '<nav><a href="/p">Politics</a><a href="/r">Region</a></nav>').section).toBeUndefined();
  });
});

describe('the outlet’s name', () => {
  test('is stated, or the end of the title that the host confirms', () => {
    expect(read('<meta property="og:site_name" content="Harbour Daily">').siteName).toBe('Harbour Daily');
    expect(read('<title>The ferry that left alone | The Harbour</title>').siteName).toBe('The Harbour');
    expect(read('<title>The ferry that left alone</title>').siteName).toBeUndefined();
  });
});

describe('reuse terms', () => {
  const terms =
    '<footer><p>© 2024 Harbour. Any use of materials is allowed only with a hyperlink to <a href="https://harbour.example/">Harbour</a>.</p></footer>';
  test('are the sentence that names use and condition, with its link', () => {
    expect(metadataOf('', HEADLINE + BODY + terms).reuseTerms).toEqual({
      text: 'Any use of materials is allowed only with a hyperlink to Harbour.',
      url: 'https://harbour.example/',
    });
  });

  test('are not a mere copyright line', () => {
    expect(
      metadataOf('', `${HEADLINE}${BODY}<footer>© 2024 Harbour. All rights reserved.</footer>`).reuseTerms,
    ).toBeUndefined();
  });
});

describe('the lead image', () => {
  const og = '<meta property="og:image" content="https://cdn.example/ferry-1200.jpg">';
  test('is the stated one, with the caption it has on the page', () => {
    const figure =
      '<figure><img src="https://cdn.example/ferry-640.jpg" alt="A ferry"><figcaption>At six.</figcaption></figure>';
    const { leadImage } = metadataOf(og, `<main>${HEADLINE}${figure}${BODY}</main>`);
    expect(leadImage).toEqual({
      url: 'https://cdn.example/ferry-1200.jpg',
      alt: 'A ferry',
      caption: 'At six.',
      inBody: false,
    });
  });

  test('may be a background', () => {
    expect(
      metadataOf('', `<main>${HEADLINE}<div style="background-image:url('/m/ferry.jpg')"></div>${BODY}</main>`)
        .leadImage?.url,
    ).toBe('https://harbour.example/m/ferry.jpg');
  });

  test('is no logo, no portrait and no icon', () => {
    const small = '<img src="/logo.png"><img class="avatar" src="/jane.jpg"><img src="/share.png" width="24">';
    expect(
      metadataOf('<meta property="og:image" content="/img/logo.png">', `<main>${HEADLINE}${small}${BODY}</main>`)
        .leadImage,
    ).toBeUndefined();
  });
});

describe('the stand-first', () => {
  test('is the sentence between headline and body', () => {
    const { standFirst, shown } = metadataOf(
      '',
      `<header>${HEADLINE}<p>A captain who would not wait for anybody at all.</p></header>${BODY}`,
    );
    expect(standFirst).toBe('A captain who would not wait for anybody at all.');
    expect(shown.map(({ localName }) => localName)).toEqual(['p']);
  });

  test('is not the body’s first paragraph', () => {
    expect(
      metadataOf('', `${HEADLINE}<div><p>A captain who would not wait for anybody at all.</p><p>${PROSE}</p></div>`)
        .standFirst,
    ).toBeUndefined();
  });
});

test('a page is paywalled if it states so and shows the wall', () => {
  const data =
    '<script type="application/ld+json">{"@type":"Article","headline":"The ferry that left alone","isAccessibleForFree":false}</script>';
  expect(
    metadataOf(data, `${HEADLINE}${BODY}<div class="paywall"><p>Subscribe to continue reading</p></div>`).paywalled,
  ).toBe(true);
  expect(metadataOf(data, HEADLINE + BODY).paywalled).toBeUndefined();
});

test('reading changes nothing in the snapshot', () => {
  const { headline } = read('<title>The ferry that left alone</title>', '<p class="byline">By Jane Roe</p>');
  expect(headline!.ownerDocument.body.innerHTML).toBe(`<p class="byline">By Jane Roe</p>${HEADLINE}${BODY}`);
});
