import { contrast, READABLE } from '../../settings/contrast';
import type { Settings } from '../../settings/settings';
import { say, sayNumber } from '../../words';

/** How well the person's own colours can be read, with a warning when they can't. */
export function OwnContrast({ ownPaper, ownInk, ownLink }: Settings) {
  const ratios = [contrast(ownInk, ownPaper), contrast(ownLink, ownPaper)] as const;
  const [ink, link] = ratios.map(format) as [string, string];
  return (
    <div class="own-contrast" role="status">
      <p>{say('contrastNow', ink, link)}</p>
      {Math.min(...ratios) < READABLE && <p class="warning">{say('contrastLow')}</p>}
    </div>
  );
}

/** Cut and not rounded: 4.49 must not be shown as the 4.5 that it is short of. */
function format(ratio: number): string {
  return sayNumber(Math.floor(ratio * 10) / 10, { maximumFractionDigits: 1 });
}
