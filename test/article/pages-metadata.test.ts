import { expect, test } from 'vitest';
import { readMetadata } from '../../article/metadata/metadata';
import { takeSnapshot } from '../../article/snapshot/snapshot';

const PAGES = import.meta.glob<string>('../pages/*/page.html', { query: '?raw', import: 'default', eager: true });
const EXPECTED = import.meta.glob<Expected>('../pages/*/expected.json', { import: 'default', eager: true });

interface Expected {
  url: string;
  ok: boolean;
  title: string;
  standFirst: string | null;
  authors: string[];
  siteName: string | null;
  publishedTime: string | null;
  modifiedTime: string | null;
  section: string | null;
  language: string;
  canonicalUrl: string;
  leadImage: string | null;
  reuseTerms: string | null;
  editions: string[];
  paywalled?: boolean;
}

const articles = Object.entries(EXPECTED)
  .filter(([, { ok }]) => ok)
  .map(
    ([path, expected]) =>
      [path.split('/').at(-2)!, expected, PAGES[path.replace('expected.json', 'page.html')]!] as const,
  );

test.each(articles)('everything beside the body is read from %s', async (_name, expected, html) => {
  const frame = await show(html, expected.url);
  const found = readMetadata(takeSnapshot(frame.contentDocument!, expected.url));
  frame.remove();
  expect({
    title: found.title,
    standFirst: found.standFirst ?? null,
    authors: found.authors,
    siteName: found.siteName ?? null,
    publishedTime: found.publishedTime ?? null,
    modifiedTime: found.modifiedTime ?? null,
    section: found.section ?? null,
    language: found.language,
    canonicalUrl: found.canonicalUrl,
    leadImage: found.leadImage?.url ?? null,
    reuseTerms: found.reuseTerms?.text ?? null,
    editions: found.editions.map(({ language }) => language),
    paywalled: found.paywalled ?? false,
  }).toEqual({
    title: expected.title,
    standFirst: expected.standFirst,
    authors: expected.authors,
    siteName: expected.siteName,
    publishedTime: expected.publishedTime,
    modifiedTime: expected.modifiedTime,
    section: expected.section,
    language: expected.language,
    canonicalUrl: new URL(expected.canonicalUrl).href,
    leadImage: expected.leadImage,
    reuseTerms: expected.reuseTerms,
    editions: expected.editions,
    paywalled: expected.paywalled ?? false,
  });
});

const SHUT = `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`;

/** Lays the page out in a frame without scripts and network, since only a page that is shown knows what its style sheets say. */
async function show(html: string, url: string): Promise<HTMLIFrameElement> {
  const frame = document.createElement('iframe');
  frame.setAttribute('sandbox', 'allow-same-origin');
  frame.style.width = '1200px';
  frame.srcdoc = html.replace(/<head>/i, `<head>${SHUT}<base href="${url}">`);
  const shown = new Promise((resolve) => {
    frame.addEventListener('load', resolve, { once: true });
  });
  document.body.append(frame);
  await shown;
  return frame;
}
