import { blocksOf } from '../around/blocks';
import { showRange } from '../around/marks';
import { goTo } from '../go-to';

/** Leads the person to a passage: its block has the focus then, and the passage is in view, also in what was folded up. */
export function goToPassage(range: Range, scroller: HTMLElement): void {
  const start = range.startContainer.parentElement!;
  for (let box = start.closest('details'); box; box = box.parentElement!.closest('details')) box.open = true;
  const block = blocksOf(scroller).find((candidate) => candidate.contains(start)) ?? start;
  goTo(block);
  showRange(range, scroller);
}
