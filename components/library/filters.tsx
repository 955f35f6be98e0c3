import type { ComponentChildren } from 'preact';
import type { Count, Facets } from '../../library/catalogue/contract';
import { say, type WordKey } from '../../words';
import { nameLanguage } from '../ui/language-name';
import { useOwnId } from '../ui/use-own-id';
import type { FilterName, ListQuery } from './query';

interface FiltersProps {
  query: ListQuery;
  facets: Facets;
  onFilter: (name: FilterName, value: ListQuery[FilterName]) => void;
}

/** What each filter is called. */
export const FILTER_WORDS: Readonly<Record<FilterName, WordKey>> = {
  outlet: 'filter_outlet',
  tag: 'filter_tag',
  language: 'filter_language',
  read: 'filter_read',
  from: 'filter_from',
  to: 'filter_to',
};

const READ = { read: true, unread: false } as const;

/** One control a filter. Each offers what there is on the shelf, and how often. */
export function Filters({ query, facets, onFilter }: FiltersProps) {
  const { outlet, tag, language, read, from, to } = query;
  return (
    <fieldset class="filters">
      <legend class="unseen">{say('library_filters')}</legend>
      <Choice name="outlet" value={outlet} counts={facets.outlets} onFilter={onFilter} />
      <Choice name="tag" value={tag} counts={facets.tags} onFilter={onFilter} />
      <Choice name="language" value={language} counts={facets.languages} say={nameLanguage} onFilter={onFilter} />
      <Field name="read">
        {(id) => (
          <select
            id={id}
            value={read === undefined ? '' : read ? 'read' : 'unread'}
            onChange={({ currentTarget: { value } }) => onFilter('read', READ[value as keyof typeof READ])}
          >
            <option value="">{say('filter_any')}</option>
            <option value="unread">{say('row_unread')}</option>
            <option value="read">{say('filter_readOnly')}</option>
          </select>
        )}
      </Field>
      <Day name="from" value={from} to={to} onFilter={onFilter} />
      <Day name="to" value={to} from={from} onFilter={onFilter} />
    </fieldset>
  );
}

interface ChoiceProps extends Pick<FiltersProps, 'onFilter'> {
  name: 'outlet' | 'tag' | 'language';
  value: string | undefined;
  counts: readonly Count[];
  /** What is shown for a value; itself if not given. */
  say?: (value: string) => string;
}

function Choice({ name, value, counts, say: sayValue = String, onFilter }: ChoiceProps) {
  const isKnown = value === undefined || counts.some((count) => count.name === value);
  if (isKnown && counts.length === 0) return null;
  return (
    <Field name={name}>
      {(id) => (
        <select
          id={id}
          value={value ?? ''}
          onChange={({ currentTarget }) => onFilter(name, currentTarget.value || undefined)}
        >
          <option value="">{say('filter_any')}</option>
          {!isKnown && <option value={value}>{sayValue(value!)}</option>}
          {counts.map((count) => (
            <option key={count.name} value={count.name}>
              {say('kindCount', sayValue(count.name), count.articles)}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

interface DayProps extends Pick<FiltersProps, 'onFilter'> {
  name: 'from' | 'to';
  value: string | undefined;
  from?: string;
  to?: string;
}

/** A day that is being typed is none yet: the field has no value until it is whole. */
function Day({ name, value, from, to, onFilter }: DayProps) {
  return (
    <Field name={name}>
      {(id) => (
        <input
          id={id}
          type="date"
          value={value ?? ''}
          min={from}
          max={to}
          onChange={({ currentTarget }) => onFilter(name, currentTarget.value || undefined)}
        />
      )}
    </Field>
  );
}

function Field({ name, children }: { name: FilterName; children: (id: string) => ComponentChildren }) {
  const id = useOwnId();
  return (
    <div class="filter">
      <label for={id}>{say(FILTER_WORDS[name])}</label>
      {children(id)}
    </div>
  );
}
