import { Cuts } from '../page/cuts';
import { partHere } from '../parts';
import type { Snapshot } from '../snapshot/snapshot';
import type { FoundBody } from './body';
import { compose } from './compose';
import { Captions } from './figures';
import { textBlocks } from './text';

/** Below this confidence others are asked. */
const CONFIDENT = 0.4;
/** With less text there is nothing to be confident of. */
const NOTHING = 60;
/** What another's answer must have at least. */
const LEAST = 250;
/** A page with more elements would keep it for seconds. */
const MOST_ELEMENTS = 10_000;
/** And this many times as much as ours. */
const CLEARLY_MORE = 3;

/**
 * Where next to nothing was found, or with little confidence, asks the page's own structured data and then Readability, and
 * takes the answer that has clearly more to read. Everywhere else Readability's walk would only cost time.
 */
export function withSecondOpinion(first: FoundBody, snapshot: Snapshot, articleBody: string | undefined): FoundBody {
  const length = lengthOf(first.blocks);
  if (articleBody && articleBody.length > LEAST * 2 && articleBody.length > length * CLEARLY_MORE)
    return fromArticleBody(first, articleBody);
  if (first.confidence >= CONFIDENT && length >= NOTHING) return first;
  // Readability walks over all of it several times.
  if (snapshot.document.getElementsByTagName('*').length > MOST_ELEMENTS) return first;
  const ask = partHere('secondOpinion');
  if (!ask) return { ...first, doubtful: true };
  const candidate = ask(copyOf(snapshot.document, length < NOTHING ? undefined : first.cuts));
  if (!candidate) return first;
  const element = compose([candidate.root], { base: snapshot.base, captions: new Captions(), cuts: new Cuts() });
  const blocks = textBlocks(element);
  if (lengthOf(blocks) < LEAST || lengthOf(blocks) < length * CLEARLY_MORE) return first;
  return { ...first, element, blocks, hasLead: false, confidence: CONFIDENT };
}

/** A copy that Readability may take apart, without what was cut; where the cuts left nothing, they may have been wrong. */
function copyOf(document: Document, cuts: Cuts | undefined): Document {
  const copy = document.cloneNode(true) as Document;
  if (!cuts) return copy;
  const copies = copy.querySelectorAll('*');
  [...document.querySelectorAll('*')].forEach((element, index) => {
    if (cuts.has(element)) copies[index]!.remove();
  });
  return copy;
}

/** The text that a page gives in its structured data, as paragraphs: its markup was not built, or is for subscribers. */
function fromArticleBody(first: FoundBody, articleBody: string): FoundBody {
  const document = first.element.ownerDocument;
  const element = document.createElement('div');
  const paragraphs = articleBody
    .split(/\n+/)
    .map((line) => line.trim())
    .filter(Boolean);
  for (const text of paragraphs) {
    const paragraph = document.createElement('p');
    paragraph.textContent = text;
    element.append(paragraph);
  }
  return { ...first, element, blocks: paragraphs, hasLead: false, confidence: 0.5 };
}

function lengthOf(blocks: readonly string[]): number {
  return blocks.reduce((sum, block) => sum + block.length, 0);
}
