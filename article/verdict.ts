import type { NoArticle } from './article';
import type { FoundBody } from './body/body';
import { lineOf } from './body/text';
import { containsPhrase } from './lexicon/match';
import { isFrontPath } from './metadata/clean-url';
import type { Metadata } from './metadata/metadata';
import { findTeasers } from './page/teasers';

/** What the verdict goes by. */
export interface Findings {
  /** The live page's document: the snapshot has no form controls any more. */
  live: Document;
  /** The snapshot's body. */
  body: Element;
  found: FoundBody;
  /** The text that would be shown. */
  text: string;
  metadata: Metadata;
}

/** A page with less has nothing to read. */
const LEAST_TEXT = 40;
/** A story longer than this stands, whatever wall stands beside it. */
const MOST_BEHIND_WALL = 900;
const FEWEST_TEASERS = 4;
/** What a text of this length announces, it announces inside itself; for a short one the whole page tells what it is. */
const LONG_TEXT = 1500;

/** Why the page holds no article; undefined if it does. A brief of one paragraph is an article, and most of the news. */
export function judge(findings: Findings): NoArticle | undefined {
  const { text, metadata, found } = findings;
  const front = isFrontPath(found.page.url);
  if (isWall(findings)) return 'wall';
  if (front && !metadata.statedArticle && findTeasers(findings.body).size >= FEWEST_TEASERS) return 'front-page';
  if (teaserShare(findings) > (metadata.statedArticle && !front ? 0.9 : 0.6)) return front ? 'front-page' : 'list';
  if (isSomethingElse(findings)) return 'not-prose';
  if (text.length < LEAST_TEXT) return front ? 'front-page' : 'empty';
  return undefined;
}

function isWall({ live, body, text, found: { page }, metadata: { language } }: Findings): boolean {
  const headline = lineOf(body.querySelector('h1') ?? page.headline ?? body.ownerDocument.createElement('h1'));
  if (containsPhrase('consent', headline) || containsPhrase('paywall', headline)) return true;
  if (text.length > MOST_BEHIND_WALL) return false;
  const said = lineOf(body).slice(0, 3000);
  const asksForPassword = live.querySelector('input[type=password]') !== null;
  if (asksForPassword) return page.measures.of(body).prose < 400;
  return (
    text.length < 600 &&
    (containsPhrase('consent', said) || containsPhrase('paywall', said)) &&
    !hasStory(text, language)
  );
}

/** A stub shows the beginning of its story; a wall has nothing but its own words. */
function hasStory(text: string, language: string | undefined): boolean {
  const least = /^(?:zh|ja|ko)/.test(language ?? '') ? 50 : 150;
  return text
    .split('\n\n')
    .some((block) => block.length > least && !containsPhrase('consent', block) && !containsPhrase('paywall', block));
}

/** How much of what would be shown announces other stories; 1 where there are many such blocks and nothing else. */
function teaserShare({ body, text, found: { lines } }: Findings): number {
  const teasers = findTeasers(text.length > LONG_TEXT ? commonAncestor(lines, body) : body);
  if (teasers.size < FEWEST_TEASERS) return 0;
  let announced = 0;
  let all = 0;
  for (const line of lines) {
    all += line.text.length;
    if (isInside(line.element, teasers)) announced += line.text.length;
  }
  return all < LEAST_TEXT ? 1 : announced / all;
}

/** The smallest element that holds all the lines. */
function commonAncestor(lines: FoundBody['lines'], body: Element): Element {
  let ancestor = lines[0]?.element ?? body;
  const last = lines.at(-1)?.element ?? body;
  while (!ancestor.contains(last) && ancestor.parentElement) ancestor = ancestor.parentElement;
  return ancestor;
}

function isInside(element: Element, blocks: ReadonlySet<Element>): boolean {
  for (let at: Element | null = element; at; at = at.parentElement) if (blocks.has(at)) return true;
  return false;
}

const ELSE =
  /(?:^|\/|[.:])(?:product|productgroup|offer|discussionforumposting|qapage|searchresultspage|collectionpage|softwareapplication|jobposting|recipe_list|profilepage)$/i;

const ARTICLE = /article|blogposting|report|review|recipe/i;

function isSomethingElse({ body, metadata: { types } }: Findings): boolean {
  if (types.some((type) => ARTICLE.test(type))) return false;
  return types.some((type) => ELSE.test(type)) || isThread(body);
}

/** A forum: several neighbours that are each called a post and each have their writer's box. */
function isThread(body: Element): boolean {
  const posts = body.querySelectorAll('[class~=post], [class~=message], [class~=comment], [class*=postbody]');
  const writers = body.querySelectorAll(
    '[class*=postprofile], [class*=message-user], [class*=post-author], [class*=userinfo]',
  );
  return posts.length > 2 && writers.length > 2;
}
