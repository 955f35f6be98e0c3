import { Fragment } from 'preact';
import { formatPublished } from '../../../attribution/published-date';
import { BETWEEN_DETAILS, nameAuthors } from '../../../attribution/source';
import type { Row } from '../../../library/catalogue/contract';
import { say, sayCount } from '../../../words';

interface RowMetaProps {
  row: Row;
  id: string;
}

/**
 * Outlet, authors, date and length in one quiet line. In the interface's language but for the names; each is set apart, so that
 * a number stays with its own words where the line runs from the right.
 */
export function RowMeta({ row, id }: RowMetaProps) {
  const { outlet, authors, language, minutes, isKept, versions, marks } = row;
  const names = nameAuthors(authors, language);
  const parts = [
    !isKept && <span class="row-link-only">{say('row_link')}</span>,
    outlet,
    names,
    dateOf(row),
    isKept && minutes > 0 && say('minutes', minutes),
    versions > 1 && sayCount('row_versions', versions),
    marks > 0 && sayCount('row_marks', marks),
  ].filter(Boolean);
  return (
    <p class="row-meta" id={id}>
      {parts.map((part, index) => (
        <Fragment key={index}>
          {index > 0 && BETWEEN_DETAILS}
          <bdi>{part}</bdi>
        </Fragment>
      ))}
    </p>
  );
}

/** The day on which it was published, or else saved. */
function dateOf({ publishedTime, savedAt }: Row) {
  const published = publishedTime && formatPublished(publishedTime.slice(0, 10), say('language'));
  if (published) return <time dateTime={publishedTime}>{published}</time>;
  return say('row_saved', formatPublished(savedAt.slice(0, 10), say('language')) ?? savedAt);
}
