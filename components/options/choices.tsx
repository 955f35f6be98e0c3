import type { BlockMark } from '../../article/choices';
import type { ChoiceKind, SiteChoices } from '../../settings/site-choices';
import { say } from '../../words';

export interface ChoicesProps {
  /** By site, what was decided about blocks. */
  choices: Readonly<Record<string, SiteChoices>>;
  onForgetChoice: (site: string, kind: ChoiceKind, mark: BlockMark) => void;
}

const KINDS = ['restore', 'hide'] as const;

/** The blocks that a person wants to see, or not to see, on every page of a site, each with a way to take it back. */
export function ChoiceList({ choices, onForgetChoice }: ChoicesProps) {
  const rows = Object.keys(choices)
    .sort()
    .flatMap((site) => KINDS.flatMap((kind) => choices[site]![kind].map((mark) => ({ site, kind, mark }))));
  if (rows.length === 0) return <p>{say('noChoices')}</p>;
  return (
    <ul class="sites">
      {rows.map(({ site, kind, mark }) => {
        const choice = say(`choice_${kind}`, nameOf(mark));
        return (
          <li key={`${site} ${kind} ${nameOf(mark)}`}>
            <div>
              <bdi class="site">{site}</bdi>
              <p>{choice}</p>
            </div>
            <button
              type="button"
              class="secondary"
              aria-label={say('forgetChoice', choice, site)}
              onClick={() => onForgetChoice(site, kind, mark)}
            >
              {say('forget')}
            </button>
          </li>
        );
      })}
    </ul>
  );
}

/** Its words where they decide, else the selector, which mostly is a word too. */
function nameOf({ selector, words }: BlockMark): string {
  return words ? `“${words}”` : selector;
}
