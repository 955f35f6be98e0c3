import { expect, test } from 'vitest';
import { extract } from '../../../article/extract';
import { BODY_RULES, LINE_RULES } from '../../../article/rules/lines';
import { ZONE_RULES } from '../../../article/rules/zones';

const BEFORE = '<p>The ferry left the lower landing at six, with nineteen people, a dog and one bicycle on board.</p>';
const AFTER =
  '<p>It returned at nine with the same dog, as the captain said, and with eleven people fewer than before.</p>';
const LAST =
  '<p>Tomorrow it leaves at seven, and the captain asks passengers to bring coats, patience and small coins.</p>';

/** For each rule furniture that it alone knows, and where it stands: in the text, above it, or below. */
const FURNITURE: Readonly<Record<string, string | { above: string } | { below: string } | { outside: string }>> = {
  hidden: '<span class="sr-only">Opens in a new window</span>',
  dialogs: { outside: '<div role="dialog"><p>We would like to send you messages about boats.</p></div>' },
  comments: { outside: '<section id="comments"><p>I was on that ferry myself, and the dog bit me.</p></section>' },
  advertisement: '<div class="ad-slot">Boats for hire, cheap</div>',
  'share-widgets': '<ul class="share-bar"><li>Post</li><li>Send</li></ul>',
  'related-stories': '<div class="related-posts"><a href="/1">The bridge that nobody crossed</a></div>',
  promotion: '<div class="newsletter"><b>River letters</b><p>Every Friday in your box.</p></div>',
  'author-box': '<div class="author-bio">Jan Roe writes about rivers.</div>',
  tags: '<div class="tag-list"><a href="/t/1">Boats</a> <a href="/t/2">Rivers</a></div>',
  tools: '<div class="font-size">A+ A-</div>',
  navigation: { outside: '<nav><a href="/n">News</a> <a href="/s">Sport</a></nav>' },
  'site-head': { outside: '<header><a href="/">The Delta Post</a></header>' },
  'site-foot': { outside: '<footer><p>Printed on the lower landing, on Thursdays.</p></footer>' },
  'side-column': { outside: '<aside><h4>Weather</h4><p>Rain, then more rain.</p></aside>' },
  'repeated-headline': '<h3>Ferry returns to the lower river after nine years</h3>',
  'repeated-stand-first': { above: '<p class="standfirst">Two boats, one timetable and a bell.</p>' },
  byline: { above: '<p>By Tom Hargreaves</p>' },
  'date-line': { above: '<p>24 April 2023, 12:14</p>' },
  credit: '<p>Photo: Lena Farrow</p>',
  'read-more': '<p>Read also: <a href="/2">How the bell came to be cast</a></p>',
  'copyright-line': { below: '<p>© 2023 The Delta Post</p>' },
  furniture: '<p>Advertisement</p>',
  'link-line': '<p><a href="/3">Nine reasons to take the early ferry</a></p>',
  tail: { below: '<p>Reporting by Ann Doe; editing by Bo Li</p>' },
  'related-under-heading': '<p><b>Related articles:</b></p>',
  cards:
    '<div class="x"><div class="y"><h4><a href="/4">The piano of the upper landing</a></h4><p>Out of tune.</p></div><div class="y"><h4><a href="/5">A lighthouse without a sea</a></h4><p>Sold.</p></div></div>',
  'link-block':
    '<ul><li><a href="/6">Timetable of the river</a></li><li><a href="/7">Prices of the river</a></li></ul>',
  'pull-quote': '<blockquote>Bring coats, patience and small coins</blockquote>',
  'said-twice': AFTER,
  'author-note': { below: '<p>Written by</p><p>Jan Roe, who keeps bees and a bell.</p>' },
  'empty-heading': { below: '<h2>Timetable</h2>' },
};

test('every rule has its furniture here', () => {
  const rules = [...ZONE_RULES, ...LINE_RULES, ...BODY_RULES].map(({ name }) => name);
  expect(rules.filter((name) => !(name in FURNITURE))).toEqual([]);
});

test.each(Object.entries(FURNITURE))('%s is known, and the story is left whole', (rule, furniture) => {
  const extraction = extract(pageWith(furniture), 'https://delta.example/en/ferry');
  if (!extraction.ok) throw new Error(`taken for ${extraction.reason}`);
  const { removed, text } = extraction.article;
  expect(removed.map((removal) => removal.rule)).toContain(rule);
  for (const paragraph of [BEFORE, AFTER, LAST]) expect(text).toContain(paragraph.replace(/<\/?p>/g, ''));
  expect(text.split('\n\n')).toHaveLength(3);
});

function pageWith(furniture: (typeof FURNITURE)[string]): Document {
  const at = (place: string) =>
    typeof furniture === 'string'
      ? place === 'inside'
        ? furniture
        : ''
      : ((furniture as Readonly<Record<string, string>>)[place] ?? '');
  return new DOMParser().parseFromString(
    `<html lang="en"><head><title>Ferry returns to the lower river after nine years</title></head><body>${at('outside')}
    <article><h1>Ferry returns to the lower river after nine years</h1><div class="text">
    ${at('above')}${BEFORE}${AFTER}${at('inside')}${LAST}${at('below')}</div></article></body></html>`,
    'text/html',
  );
}
