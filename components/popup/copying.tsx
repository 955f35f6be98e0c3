import { Link } from 'lucide-preact';
import type { Source } from '../../attribution/source';
import { LINK_FORMAT_IDS, type OwnFormat } from '../../attribution/templates/format';
import { say } from '../../words';
import { knownFormat, nameCopying } from '../formats/format-name';
import { FormatSelect } from '../formats/format-select';
import { CopyByHand } from '../ui/copy-by-hand';
import { Preview } from './preview';

/** How is copied, and what came of it. */
export interface CopyView {
  /** The id of the format in which an article is copied. */
  format: string;
  own: readonly OwnFormat[];
  /** What the chosen format makes of the article, once that is known; the first one needs nothing made. */
  made?: string;
  /** Set when the clipboard refused: the text to copy by hand. */
  copyByHand?: string;
}

export interface CopyActions {
  onCopy: (source: Source) => void;
  /** Another format is chosen, here and in the reader. */
  onFormat: (id: string) => void;
}

interface CopyingProps extends CopyView, CopyActions {
  source: Source | undefined;
  /** Title and link only, because there is no article whose authors and date could be named. */
  bare: boolean;
}

/** The copy button with its choice of formats, and under it to the letter what it copies. */
export function Copying({ source, bare, format, own, made, copyByHand, onCopy, onFormat }: CopyingProps) {
  return (
    <div class="copying">
      <div class="split">
        <button type="button" class="secondary" disabled={!source} onClick={() => source && onCopy(source)}>
          <Link class="icon" aria-hidden="true" />
          {bare && source ? say('copyBareLink') : nameCopying(format, own)}
        </button>
        <FormatSelect
          {...{ own }}
          name={say('formatsLegend')}
          ids={LINK_FORMAT_IDS}
          chosen={knownFormat(format, own)}
          disabled={bare}
          onChoose={onFormat}
        />
      </div>
      {copyByHand ? (
        <CopyByHand text={copyByHand} />
      ) : (
        source && <Preview source={source} text={bare ? undefined : made} />
      )}
    </div>
  );
}
