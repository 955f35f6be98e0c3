import { blocksOf, firstVisible } from './blocks';

/** Where in a text somebody is. Both parts together find it again after small edits. */
export interface Place {
  /** Number of the block, from 0. */
  block: number;
  /** The first words of that block. */
  words: string;
}

const LENGTH_OF_WORDS = 60;

/** The first visible place among a text's blocks; undefined past their end. */
export function placeAmong(blocks: readonly HTMLElement[], scroller: HTMLElement): Place | undefined {
  const block = firstVisible(blocks, scroller);
  return block && { block: blocks.indexOf(block), words: firstWords(block) };
}

/**
 * The block for that place: of those that begin with its words the nearest, else the one at its number, whose words
 * were edited. Undefined if the text has become too short for it.
 */
export function findPlace(text: Element, { block, words }: Place): HTMLElement | undefined {
  const blocks = blocksOf(text);
  const distance = (index: number) => Math.abs(index - block);
  const alike = blocks
    .map((candidate, index) => ({ candidate, index }))
    .filter(({ candidate }) => words !== '' && firstWords(candidate) === words)
    .sort((one, other) => distance(one.index) - distance(other.index));
  return alike[0]?.candidate ?? blocks[block];
}

function firstWords(block: Element): string {
  return block.textContent.replace(/\s+/g, ' ').trim().slice(0, LENGTH_OF_WORDS);
}
