import { describe, expect, test } from 'vitest';
import { extract } from '../../../article/extract';

const PARAGRAPH = `<p>${'The ferry left the lower landing at six, with nineteen people and a dog on board. '.repeat(2)}</p>`;

/** The article of a page whose text has that in its middle. */
function around(embedded: string) {
  const page = new DOMParser().parseFromString(
    `<html lang="en"><body><article><h1>Ferry returns to the river</h1>${PARAGRAPH}${embedded}${PARAGRAPH}${PARAGRAPH}</article></body></html>`,
    'text/html',
  );
  const extraction = extract(page, 'https://delta.example/ferry');
  if (!extraction.ok) throw new Error(`taken for ${extraction.reason}`);
  return extraction.article;
}

describe('an embedded frame', () => {
  test.for([
    [
      'https://www.youtube-nocookie.com/embed/abc_DEF-123?rel=0',
      'https://www.youtube.com/watch?v=abc_DEF-123',
      'YouTube',
    ],
    ['//player.vimeo.com/video/77', 'https://vimeo.com/77', 'Vimeo'],
    ['https://vk.com/video_ext.php?oid=-1&id=9&hash=x', 'https://vk.com/video-1_9', 'VK'],
    [
      'https://www.facebook.com/plugins/post.php?href=https%3A%2F%2Fwww.facebook.com%2Fferry%2Fposts%2F1',
      'https://www.facebook.com/ferry/posts/1',
      'Facebook',
    ],
    ['https://t.me/ferry/12?embed=1', 'https://t.me/ferry/12', 'Telegram'],
  ])('of a known service becomes a card with its link: %s', ([src, href, service]) => {
    const { html, text } = around(`<iframe src="${src}" title="The bell rings"></iframe>`);
    expect(html).toContain(`<figure><figcaption><a href="${href}"`);
    expect(html).toContain(`>${service}: The bell rings</a>`);
    expect(html).not.toContain('iframe');
    expect(text).not.toContain(service);
  });

  test.for([
    'https://ads.example/frame',
    'https://www.youtube.com/channel/x',
    'https://www.facebook.com/plugins/post.php?href=javascript:alert(1)',
  ])('of anything else is left out: %s', (src) => {
    const { html } = around(`<iframe src="${src}"></iframe>`);
    expect(html).not.toContain('<figure>');
    expect(html).not.toContain('javascript:');
  });
});

test('an embedded post is a quotation with its signature, in the text too', () => {
  const { html, text } = around(
    '<blockquote class="twitter-tweet"><p>The bell is back, and it still rings.</p>— The Ferry (@ferry) <a href="https://x.com/ferry/status/1">April 2, 2024</a></blockquote>',
  );
  expect(html).toContain('<figure><blockquote><p>The bell is back, and it still rings.</p><p>— The Ferry (@ferry)');
  expect(html).toContain('https://x.com/ferry/status/1');
  expect(text).toContain('The bell is back, and it still rings.\n\n— The Ferry (@ferry) April 2, 2024');
});
