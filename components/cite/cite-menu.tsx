import type { JSX } from 'preact';
import { formatWith } from '../../attribution/templates';
import { BUILT_INS } from '../../attribution/templates/built-ins';
import { FIRST_FORMAT, LINK_FORMAT_IDS } from '../../attribution/templates/format';
import { say } from '../../words';
import { knownFormat, nameFormat } from '../formats/format-name';
import { MadePreview } from '../formats/made-preview';
import type { CiteMenuProps } from './contract';
import { makeFrom } from './make-from';

/**
 * The article as a citation, or in any other copy format: a list to choose from, what it gives, and a button to copy it.
 * The one that is seen can be made the copy button's.
 */
export function CiteMenu({ citable, own, chosen, copyFormat, toSafeNodes, ...told }: CiteMenuProps) {
  const { onChoose, onCopy, onCopyFormat } = told;
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
            {BUILT_INS.filter((format) => !('citation' in format) && LINK_FORMAT_IDS.includes(format.id)).map(
              (format) => option(format.id),
            )}
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
      <label class="for-button">
        <input
          type="checkbox"
          checked={knownFormat(copyFormat, own) === id}
          onChange={({ currentTarget }) => onCopyFormat(currentTarget.checked ? id : FIRST_FORMAT)}
        />
        <span>{say('citeForButton')}</span>
      </label>
    </div>
  );
}
