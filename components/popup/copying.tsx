import { Link } from 'lucide-preact';
import type { Source } from '../../attribution/source';
import { say } from '../../words';
import { CopyByHand } from '../ui/copy-by-hand';
import { Preview } from './preview';

interface CopyingProps {
  source: Source | undefined;
  /** Title and link only, because there is no article whose authors and date could be named. */
  bare: boolean;
  copyByHand: string | undefined;
  onCopy: (source: Source) => void;
}

/** The copy button, and under it to the letter what it copies. */
export function Copying({ source, bare, copyByHand, onCopy }: CopyingProps) {
  return (
    <div class="copying">
      <button type="button" class="secondary" disabled={!source} onClick={() => source && onCopy(source)}>
        <Link class="icon" aria-hidden="true" />
        {say(bare && source ? 'copyBareLink' : 'copyLink')}
      </button>
      {copyByHand ? <CopyByHand text={copyByHand} /> : source && <Preview source={source} />}
    </div>
  );
}
