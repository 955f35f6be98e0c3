import { say } from '../../words';
import { useOwnId } from '../ui/use-own-id';
import { sortOf, sortsFor } from './list/sorts';
import type { ListQuery } from './query';

interface SortChoiceProps {
  query: ListQuery;
  onSort: (order: Pick<ListQuery, 'sort' | 'descending'>) => void;
}

/** In which order the articles stand. */
export function SortChoice({ query, onSort }: SortChoiceProps) {
  const id = useOwnId();
  const sorts = sortsFor(query);
  return (
    <div class="sort-choice">
      <label for={id} class="unseen">
        {say('library_sort')}
      </label>
      <select
        id={id}
        value={sortOf(query).name}
        onChange={({ currentTarget: { value } }) => {
          const { sort, descending } = sorts.find(({ name }) => name === value)!;
          onSort({ sort, descending });
        }}
      >
        {sorts.map(({ name, words }) => (
          <option key={name} value={name}>
            {say(words)}
          </option>
        ))}
      </select>
    </div>
  );
}
