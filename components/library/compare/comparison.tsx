import { formatPublished } from '../../../attribution/published-date';
import type { Comparison, FieldChange } from '../../../library/compare/compare';
import type { Piece } from '../../../library/compare/compare-text';
import { say } from '../../../words';
import { shortened } from './shortened';

interface ComparisonViewProps {
  comparison: Comparison;
  /** BCP 47 tag of the article. */
  language?: string;
  direction: 'ltr' | 'rtl';
  /** What the two sides are called. */
  before: string;
  after: string;
  /** Said where nothing differs. */
  same: string;
  /** Absent where there is nothing to keep. */
  onKeep?: () => void;
}

/** What differs between a kept copy and the live page, or another version: the fields first, then the text by words. */
export function ComparisonView(props: ComparisonViewProps) {
  const { comparison, language, direction, before, after, same, onKeep } = props;
  if (comparison.isSame) return <p class="compare-same">{same}</p>;
  return (
    <section class="comparison" aria-label={say('compareChanged')}>
      {comparison.fields.length > 0 && (
        <dl class="changed-fields">
          {comparison.fields.map((change) => {
            const values = valuesOf(change, language);
            return (
              <div key={change.field}>
                <dt>{say(`compare_${change.field}`)}</dt>
                <dd>
                  <span class="when">{before}</span> <Value value={values.before} {...{ language, direction }} />
                </dd>
                <dd>
                  <span class="when">{after}</span> <Value value={values.after} {...{ language, direction }} />
                </dd>
              </div>
            );
          })}
        </dl>
      )}
      <div class="changed-text" lang={language} dir={direction}>
        {shortened(comparison.text).map((piece, index) => (
          <PieceOfText key={index} {...piece} />
        ))}
      </div>
      {onKeep && (
        <button type="button" class="secondary" onClick={onKeep}>
          {say('keepVersion')}
        </button>
      )}
    </section>
  );
}

/** Dates in the article's language, unless the difference is one that would not be seen then. */
function valuesOf(
  { field, before, after }: FieldChange,
  language: string | undefined,
): Pick<FieldChange, 'before' | 'after'> {
  if (field !== 'publishedTime' && field !== 'modifiedTime') return { before, after };
  const inWords = (iso: string | undefined) => iso && (formatPublished(iso, language) ?? iso);
  const words = { before: inWords(before), after: inWords(after) };
  return words.before === words.after ? { before, after } : words;
}

interface ValueProps {
  value: string | undefined;
  language?: string;
  direction: 'ltr' | 'rtl';
}

function Value({ value, language, direction }: ValueProps) {
  if (value === undefined) return <em>{say('compareAbsent')}</em>;
  return (
    <bdi lang={language} dir={direction}>
      {value}
    </bdi>
  );
}

/** The browsers say nothing of `ins` and `del` to a screen reader unless they are told what they are. */
function PieceOfText({ kind, text }: Piece) {
  if (kind === 'same') return <span>{text}</span>;
  const Element = kind === 'added' ? 'ins' : 'del';
  return (
    <Element>
      <span class="unseen">{say(kind === 'added' ? 'compareAdded' : 'compareRemoved')}: </span>
      {text}
    </Element>
  );
}
