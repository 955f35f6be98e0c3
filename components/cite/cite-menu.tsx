import type { JSX } from 'preact';
import { formatWith } from '../../attribution/templates';
import { BUILT_INS } from '../../attribution/templates/built-ins';
import { say } from '../../words';
import { nameFormat } from '../formats/format-name';
import { MadePreview } from '../formats/made-preview';
import type { CiteMenuProps } from './contract';
import { makeFrom } from './make-from';

/** The article as a citation, or in any other copy format: a list to choose from, what it gives, and a button to copy it. */
export function CiteMenu({ citable, own, chosen, onChoose, onCopy, toSafeNodes }: CiteMenuProps) {
  const { id } = formatWith(chosen, own);
  const made = makeFrom(id, { citable, own, toSafeNodes });
  const option = (each: string): JSX.Element => (
    <option key={each} value={each} selected={each === id}>
      {nameFormat(each, own)}
    </option>
  );
  return (
    <div class="cite">
      <label>
        <span>{say('citeAs')}</span>
        <select value={id} onChange={({ currentTarget }) => onChoose(currentTarget.value)}>
          <optgroup label={say('formats_citations')}>
            {BUILT_INS.filter((format) => 'citation' in format).map((format) => option(format.id))}
          </optgroup>
          <optgroup label={say('part_formats')}>
            {BUILT_INS.filter((format) => !('citation' in format || format.isQuote)).map((format) => option(format.id))}
          </optgroup>
          {own.length > 0 && <optgroup label={say('formats_own')}>{own.map((format) => option(format.id))}</optgroup>}
        </select>
      </label>
      <MadePreview made={made} name={say('copyPreview')} toSafeNodes={toSafeNodes} />
      <button
        type="button"
        class="secondary"
        disabled={!made.ok}
        onClick={() => made.ok && onCopy(made.flavours, nameFormat(id, own))}
      >
        {say('citeCopy')}
      </button>
    </div>
  );
}
