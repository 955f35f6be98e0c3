import type { Comparison } from '../../../library/compare/compare';
import type { Piece } from '../../../library/compare/compare-text';
import { say } from '../../../words';
import { shortened } from './shortened';

interface ComparisonViewProps {
  comparison: Comparison;
  /** BCP 47 tag of the article. */
  language?: string;
  direction: 'ltr' | 'rtl';
  /** Absent where there is nothing to keep. */
  onKeep?: () => void;
}

/** What differs between a kept copy and the live page, or another version: the fields first, then the text by words. */
export function ComparisonView({ comparison, language, direction, onKeep }: ComparisonViewProps) {
  if (comparison.isSame) return <p class="compare-same">{say('compareSame')}</p>;
  return (
    <section class="comparison" aria-label={say('compareChanged')}>
      {comparison.fields.length > 0 && (
        <dl class="changed-fields">
          {comparison.fields.map(({ field, before, after }) => (
            <div key={field}>
              <dt>{say(`compare_${field}`)}</dt>
              <dd>
                <span class="when">{say('compareBefore')}</span> <Value value={before} {...{ language, direction }} />
              </dd>
              <dd>
                <span class="when">{say('compareAfter')}</span> <Value value={after} {...{ language, direction }} />
              </dd>
            </div>
          ))}
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
