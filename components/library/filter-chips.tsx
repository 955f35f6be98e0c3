import { X } from 'lucide-preact';
import { formatPublished } from '../../attribution/published-date';
import { say } from '../../words';
import { nameLanguage } from '../ui/language-name';
import { FILTER_WORDS } from './filters';
import { type FilterName, filtersOf, type ListQuery } from './query';

interface FilterChipsProps {
  query: ListQuery;
  onClear: (names: readonly FilterName[]) => void;
}

/** The filters that are set, each with a way to take it off. */
export function FilterChips({ query, onClear }: FilterChipsProps) {
  const names = filtersOf(query);
  if (names.length === 0) return null;
  return (
    <ul class="chips" aria-label={say('library_filters')}>
      {names.map((name) => {
        const words = say('filter_is', say(FILTER_WORDS[name]), sayFilter(query, name));
        return (
          <li key={name}>
            <button type="button" class="chip" aria-label={say('filter_remove', words)} onClick={() => onClear([name])}>
              <span>{words}</span>
              <X class="icon" aria-hidden="true" />
            </button>
          </li>
        );
      })}
      {names.length > 1 && (
        <li>
          <button type="button" class="chip plain" onClick={() => onClear(names)}>
            {say('filter_clear')}
          </button>
        </li>
      )}
    </ul>
  );
}

function sayFilter(query: ListQuery, name: FilterName): string {
  if (name === 'read') return say(query.read ? 'filter_readOnly' : 'row_unread');
  const value = query[name]!;
  if (name === 'language') return nameLanguage(value);
  return name === 'from' || name === 'to' ? (formatPublished(value, say('language')) ?? value) : value;
}
