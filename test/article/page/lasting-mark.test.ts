import { describe, expect, test } from 'vitest';
import { lastingMark } from '../../../article/page/lasting-mark';

function parsed(html: string): Document {
  return new DOMParser().parseFromString(
    `<body><article>${html}<p>${'A long paragraph of the story. '.repeat(40)}</p></article></body>`,
    'text/html',
  );
}

const TEXT = 'Subscribe to our channel';

describe('the mark that lasts', () => {
  test.for([
    ['a name', `<div id="x" class="promo-box">${TEXT}</div>`, 'div.promo-box'],
    ['an id', `<div id="telegram-box">${TEXT}</div>`, '#telegram-box'],
    ['a name and not a number', `<div class="b-17 post-4412 channelPromo">${TEXT}</div>`, 'div.channelPromo'],
    ['a name and not what a build made up', `<div class="css-1x2y sc-bdVaJa channel">${TEXT}</div>`, 'div.channel'],
    ['a name and not how it is set', `<div class="row text-center channel">${TEXT}</div>`, 'div.channel'],
    ['what is closely around', `<div class="channel"><div class="css-9"><p>${TEXT}</p></div></div>`, 'div.channel'],
    ['a microdata property', `<p itemprop="keywords">${TEXT}</p>`, 'p[itemprop="keywords"]'],
    ['a tag of the site’s own', `<channel-box>${TEXT}</channel-box>`, 'channel-box'],
  ])('%s', ([, html, selector]) => {
    const page = parsed(html!);
    const inner = [...page.querySelectorAll('*')].filter((one) => one.textContent === TEXT).at(-1)!;
    expect(lastingMark(inner)).toEqual({ selector });
  });

  test('a bare paragraph is known by its words', () => {
    const page = parsed(`<p>${TEXT}</p>`);
    expect(lastingMark(page.querySelector('p')!)).toEqual({ selector: 'p', words: 'subscribe to our channel' });
  });

  test('a name that the story’s own paragraphs have is no name for one of them', () => {
    const story = `<p class="text">${'Of the story. '.repeat(40)}</p>`.repeat(3);
    const page = parsed(
      `<div class="prose">${story}<p class="paragraph">${TEXT}</p>${'<p class="paragraph">More.</p>'.repeat(15)}</div>`,
    );
    expect(lastingMark(page.querySelector('.paragraph')!)).toEqual({
      selector: 'p',
      words: 'subscribe to our channel',
    });
  });
});
