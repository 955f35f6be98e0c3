import { ListChecks, X } from 'lucide-preact';
import type { ComponentChildren } from 'preact';
import type { Shelf } from '../../library/catalogue/contract';
import { say, sayCount } from '../../words';
import { IconButton } from '../ui/icon-button';
import { ACTS, type Act, actsOn } from './acts';

interface SelectionBarProps {
  count: number;
  total: number;
  shelf: Shelf;
  /** Whether the tags of what is selected are being edited. */
  editsTags: boolean;
  onAct: (act: Act) => void;
  onAll: () => void;
  onNone: () => void;
  /** Further buttons, and below them what they have opened. */
  more?: ComponentChildren;
  children?: ComponentChildren;
}

/** What can be done with all selected articles at once. */
export function SelectionBar(props: SelectionBarProps) {
  const { count, total, shelf, editsTags, onAct, onAll, onNone, more, children } = props;
  return (
    <section class="selection-bar" aria-label={sayCount('selected', count)}>
      <div class="selection-tools">
        <IconButton
          icon={X}
          name={say('select_none')}
          hint={say('withKey', say('select_none'), 'Esc')}
          onPress={onNone}
        />
        <span class="selection-count">{sayCount('selected', count)}</span>
        {count < total && <IconButton icon={ListChecks} name={say('select_all')} onPress={onAll} />}
        <span class="selection-gap" />
        {actsOn(shelf).map((act) => {
          const { words, icon, key } = ACTS[act];
          const name = say(words);
          return (
            <IconButton
              key={act}
              icon={icon}
              name={name}
              hint={key ? say('withKey', name, key) : name}
              pressed={act === 'tags' ? editsTags : undefined}
              onPress={() => onAct(act)}
            />
          );
        })}
        {more}
      </div>
      {children}
    </section>
  );
}
