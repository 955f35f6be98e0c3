import type { Act } from '../../components/library/acts';
import type { LibraryProps } from '../../components/library/library';
import type { Database } from '../../library/database';
import type { ArticleId } from '../../library/ids';
import { purge } from '../../library/purge';
import { changeShelf } from '../../library/shelf';
import { addTag, removeTag, tagName } from '../../library/tags';
import { say, sayCount } from '../../words';

interface ActingOptions {
  database: () => Database;
  /** Told what was done, and the way back if there is one. */
  onSay: (words: string, undo?: () => void) => void;
  /** Called after each writing. */
  onChanged: () => void;
  /** Asked to show the question, or none. */
  onQuestion: (question: LibraryProps['question']) => void;
}

type Undo = () => Promise<void>;

/** Everything that is written from the library page, the last of it with its way back. A failure is said and changes nothing. */
export function acting({ database, onSay, onChanged, onQuestion }: ActingOptions) {
  let undo: Undo | undefined;
  let onYes: (() => void) | undefined;

  const write = async (writing: () => Promise<Undo | undefined>, words: string): Promise<boolean> => {
    try {
      undo = await writing();
    } catch {
      onSay(say('notStored'));
      return false;
    }
    onSay(words, undo && takeBack);
    onChanged();
    return true;
  };
  const purgeNow = (articles: readonly ArticleId[]) =>
    write(
      async () => {
        await purge(database(), articles);
        return undefined;
      },
      counted('done_purge', articles.length),
    );
  const takeBack = async () => {
    const before = undo;
    if (!before) return onSay(say('nothingToUndo'));
    await write(async () => {
      await before();
      return undefined;
    }, say('undone'));
  };
  return {
    /** Anything but tagging and deleting for good. */
    change: (act: Exclude<Act, 'tags' | 'purge'>, articles: readonly ArticleId[]) =>
      write(() => changeShelf(database(), articles, act), counted(`done_${act}`, articles.length)),
    tag: (articles: readonly ArticleId[], typed: string) => {
      const name = tagName(typed);
      return name ? write(() => addTag(database(), articles, name), say('done_tag', name)) : Promise.resolve(false);
    },
    untag: (articles: readonly ArticleId[], name: string) =>
      write(() => removeTag(database(), articles, name), say('done_untag', name)),
    /** Asks first. */
    purge: (articles: readonly ArticleId[], then?: () => void) => {
      onYes = () => void purgeNow(articles).then(then);
      onQuestion({ words: sayCount('purge_ask', articles.length), yes: say('act_purge') });
    },
    answer: (yes: boolean) => {
      onQuestion(undefined);
      if (yes) onYes?.();
      onYes = undefined;
    },
    undo: takeBack,
  };
}

function counted(key: `done_${Exclude<Act, 'tags'>}`, count: number): string {
  return count > 1 ? say('kindCount', say(key), count) : say(key);
}
