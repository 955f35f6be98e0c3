import type { Article, Removal } from '../../../article/article';
import { say } from '../../../words';
import { Panel } from '../around/panel';
import type { LeftOutActions } from './contract';
import { byKind, isHidden } from './kinds';
import { LEFT_OUT_LIST_ID } from './left-out-line';

interface LeftOutProps extends LeftOutActions {
  article: Article;
  /** The host of the page, if choices can be kept for it. */
  site?: string;
}

/** The list: what was left out, by kind, each block with a way back, and what the person decided before. */
export function LeftOutList({ article, site, ...actions }: LeftOutProps) {
  const { removed, restored } = article;
  const hidden = removed.filter(isHidden);
  return (
    <Panel id={LEFT_OUT_LIST_ID} name={say('leftOutList')}>
      <h2>{say('leftOutList')}</h2>
      <Decided
        heading={say('kind_restored')}
        removals={restored}
        kind="restore"
        words={say('leaveOut')}
        onUndo={actions.onLeaveOut}
        {...{ site, actions }}
      />
      <Decided
        heading={say('kind_hidden')}
        removals={hidden}
        kind="hide"
        words={say('putBack')}
        onUndo={actions.onShow}
        {...{ site, actions }}
      />
      {byKind(removed.filter((removal) => !isHidden(removal))).map(({ kind, words, removals }) => (
        <section key={kind} class="left-out-kind">
          <h3>{say('kindCount', say(words), removals.length)}</h3>
          <ul>
            {removals.map((removal) => (
              <li key={removal.selector}>
                <Sample removal={removal} />
                <button type="button" class="quiet" onClick={() => actions.onPutBack(removal)}>
                  {say('putBack')}
                </button>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </Panel>
  );
}

interface DecidedProps {
  heading: string;
  removals: readonly Removal[];
  kind: 'restore' | 'hide';
  /** On the button that takes the choice back. */
  words: string;
  onUndo: (removal: Removal) => void;
  site?: string;
  actions: LeftOutActions;
}

function Decided({ heading, removals, kind, words, onUndo, site, actions }: DecidedProps) {
  if (removals.length === 0) return null;
  return (
    <section class="left-out-kind">
      <h3>{heading}</h3>
      <ul>
        {removals.map((removal) => (
          <li key={removal.selector}>
            <Sample removal={removal} />
            <button type="button" class="quiet" onClick={() => onUndo(removal)}>
              {words}
            </button>
            {site && (
              <label class="left-out-always">
                <input
                  type="checkbox"
                  checked={actions.isAlways(kind, removal)}
                  onChange={({ currentTarget }) => actions.onAlways(kind, removal, currentTarget.checked)}
                />
                {say('alwaysHere', site)}
              </label>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The beginning of what a block says, in its own direction. */
function Sample({ removal: { sample } }: { removal: Removal }) {
  return (
    <span class="left-out-sample" dir="auto">
      {sample || say('pictureOnly')}
    </span>
  );
}
