import type { Source } from '../../attribution/source';
import { say } from '../../words';
import { CopyByHand } from '../ui/copy-by-hand';
import { SourceLine } from '../ui/source-line';
import { useOwnId } from '../ui/use-own-id';

interface CopyTrialProps {
  source: Source;
  copyByHand: string | undefined;
}

/** The source to the letter as it is copied, and a field to paste it into. */
export function CopyTrial({ source, copyByHand }: CopyTrialProps) {
  const id = useOwnId();
  return (
    <div class="copy-trial">
      <SourceLine source={source} />
      {copyByHand && <CopyByHand text={copyByHand} />}
      <label for={id}>{say('welcome_paste')}</label>
      <textarea id={id} rows={4} dir="auto" />
    </div>
  );
}
