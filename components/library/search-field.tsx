import { Search, X } from 'lucide-preact';
import type { RefObject } from 'preact';
import { say } from '../../words';
import { IconButton } from '../ui/icon-button';

interface SearchFieldProps {
  words: string;
  fieldRef: RefObject<HTMLInputElement>;
  onWords: (words: string) => void;
  /** The person is done with typing and wants to go to what was found. */
  onDone: () => void;
}

/** Where words are searched for, while they are typed. */
export function SearchField({ words, fieldRef, onWords, onDone }: SearchFieldProps) {
  return (
    <search class="search">
      <Search class="icon" aria-hidden="true" />
      <input
        ref={fieldRef}
        type="text"
        enterkeyhint="search"
        autocomplete="off"
        spellcheck={false}
        dir="auto"
        aria-label={say('library_search')}
        aria-keyshortcuts="/"
        placeholder={say('library_searchHint')}
        value={words}
        onInput={({ currentTarget }) => onWords(currentTarget.value)}
        onKeyDown={(event) => {
          if (event.isComposing || (event.key !== 'Enter' && event.key !== 'ArrowDown')) return;
          event.preventDefault();
          onDone();
        }}
      />
      {words !== '' && <IconButton icon={X} name={say('library_clearSearch')} onPress={() => onWords('')} />}
    </search>
  );
}
