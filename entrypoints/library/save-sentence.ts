import type { SaveAnswer } from '../../messages';
import { say, sayCount } from '../../words';

const WHAT = { saved: 'saved', 'new-version': 'savedNewVersion', unchanged: 'savedUnchanged' } as const;

const FAILURES = { 'storage-full': 'saveFull', 'storage-refused': 'saveRefused', 'no-answer': 'updated' } as const;

/** What came of saving, in a sentence or two. */
export function saveSentence(answer: SaveAnswer): string {
  if (!answer.ok) return say(FAILURES[answer.reason]);
  const { what, missingImages } = answer;
  return missingImages > 0 ? `${say(WHAT[what])} ${sayCount('savedWithout', missingImages)}` : say(WHAT[what]);
}
