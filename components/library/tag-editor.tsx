import { X } from 'lucide-preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { say } from '../../words';
import { IconButton } from '../ui/icon-button';
import { useOwnId } from '../ui/use-own-id';

export interface TagEditorProps {
  /** The tags that are there. */
  tags: readonly string[];
  /** All tags of the library, to choose from. */
  known: readonly string[];
  onAdd: (name: string) => void;
  onRemove: (name: string) => void;
}

/** The tags of one or several articles: take off, and add with completion. */
export function TagEditor({ tags, known, onAdd, onRemove }: TagEditorProps) {
  const [typed, setTyped] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const id = useOwnId();
  useLayoutEffect(() => field.current!.focus(), []);
  return (
    <fieldset class="tag-editor">
      <legend class="unseen">{say('act_tags')}</legend>
      {tags.length > 0 && (
        <ul class="tags">
          {tags.map((tag) => (
            <li key={tag}>
              <bdi>{tag}</bdi>
              <IconButton
                icon={X}
                name={say('tags_remove', tag)}
                onPress={() => {
                  onRemove(tag);
                  field.current!.focus();
                }}
              />
            </li>
          ))}
        </ul>
      )}
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (typed.trim()) onAdd(typed);
          setTyped('');
        }}
      >
        <input
          ref={field}
          type="text"
          list={id}
          dir="auto"
          autocomplete="off"
          enterkeyhint="done"
          aria-label={say('tags_add')}
          placeholder={say('tags_add')}
          value={typed}
          onInput={({ currentTarget }) => setTyped(currentTarget.value)}
        />
        <datalist id={id}>
          {known
            .filter((name) => !tags.includes(name))
            .map((name) => (
              <option key={name} value={name} />
            ))}
        </datalist>
        <button type="submit" class="secondary">
          {say('tags_addButton')}
        </button>
      </form>
    </fieldset>
  );
}
