import { articleIdOf } from '../../library/ids';
import { acceptChanges, acceptMark, isMarkId } from '../../library/marks/accept';
import { type KeptMarks, keeperOf, type MarkKeeper } from '../../library/marks/keeper';
import type { Answer } from '../answers/answer-calls';
import { theLibrary } from '../library/the-library';

/** Longer addresses are no articles'. */
const LONGEST_ADDRESS = 8192;

/** Does what a reader in a page wishes for the marks of its article, and answers with all of them. */
export const answerMarks: Answer = ({ url, wish }) => {
  const act = isAddress(url) ? readWish(wish) : undefined;
  return act && keep(url as string, act);
};

type Act = (keeper: MarkKeeper) => Promise<KeptMarks>;

/** What is wished, if every field of it is as it should be. */
export function readWish(given: unknown): Act | undefined {
  const { act, id, ...fields } = (given ?? {}) as Record<string, unknown>;
  const mark = acceptMark(fields.mark);
  const changes = acceptChanges(fields.changes);
  if (act === 'list') return (keeper) => keeper.list();
  if (act === 'put' && mark) return (keeper) => keeper.put(mark);
  if (act === 'change' && isMarkId(id) && changes) return (keeper) => keeper.change(id, changes);
  if (act === 'remove' && isMarkId(id)) return (keeper) => keeper.remove(id);
  return undefined;
}

async function keep(url: string, act: Act): Promise<KeptMarks> {
  return act(keeperOf(theLibrary(), await articleIdOf(url)));
}

function isAddress(url: unknown): url is string {
  return typeof url === 'string' && url.length <= LONGEST_ADDRESS && URL.canParse(url);
}
