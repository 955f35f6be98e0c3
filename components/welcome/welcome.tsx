import type { ComponentChildren } from 'preact';
import type { Article } from '../../article/article';
import { sourceOf } from '../../attribution/source';
import type { Settings } from '../../settings/settings';
import { say, type WordKey } from '../../words';
import { type ControlActions, Controls } from '../popup/controls';
import { LiveRegion, type Outcome } from '../ui/live-region';
import { useOwnId } from '../ui/use-own-id';
import { CleanPage } from './clean-page';
import { ClutteredPage } from './cluttered-page';
import { CopyTrial } from './copy-trial';

export interface WelcomeProps extends ControlActions {
  article: Article;
  settings: Settings;
  night: boolean;
  /** The keys that open the popup; undefined where there are none, as on a phone. */
  keys?: string;
  outcome?: Outcome;
  /** Set when the clipboard refused: the text to copy by hand. */
  copyByHand?: string;
  onRead: () => void;
  onCopy: () => void;
  onOptions: () => void;
  onClose: () => void;
}

/** What the extension does, in three steps that can be tried on a sample. */
export function Welcome(props: WelcomeProps) {
  const { article, settings, night, keys, outcome, copyByHand, onRead, onCopy, onOptions, onClose, ...actions } = props;
  return (
    <main class="welcome">
      <header class="opening">
        <p class="imprint">
          <img src="/icon/96.png" alt="" width="40" height="40" />
          {say('extensionName')}
        </p>
        <h1>{say('welcome_title')}</h1>
        <p class="lede">{say('welcome_lede')}</p>
      </header>
      <ol class="steps">
        <Step heading="welcome_open" shown={<ClutteredPage article={article} />}>
          <p>{say('welcome_openText')}</p>
          {keys && <p>{say('welcome_openKeys', keys)}</p>}
        </Step>
        <Step heading="welcome_read" shown={<CleanPage article={article} theme={settings.theme} />}>
          <p>{say('welcome_readText')}</p>
          <Controls settings={settings} night={night} {...actions} />
          <button type="button" class="primary" onClick={onRead}>
            {say('readClean')}
          </button>
        </Step>
        <Step heading="welcome_copy" shown={<CopyTrial source={sourceOf(article)} copyByHand={copyByHand} />}>
          <p>{say('welcome_copyText')}</p>
          <button type="button" class="primary" onClick={onCopy}>
            {say('copyLink')}
          </button>
        </Step>
      </ol>
      <footer class="ending">
        <p>{say('privacy_pages')}</p>
        <p>{say('welcome_end')}</p>
        <div class="ways-out">
          <button type="button" class="primary" onClick={onClose}>
            {say('welcome_close')}
          </button>
          <button type="button" class="secondary" onClick={onOptions}>
            {say('options')}
          </button>
        </div>
      </footer>
      <div class="messages">
        <LiveRegion outcome={outcome} class="outcome" />
      </div>
    </main>
  );
}

interface StepProps {
  heading: WordKey;
  /** What the step looks like, beside or below its words. */
  shown: ComponentChildren;
  children: ComponentChildren;
}

function Step({ heading, shown, children }: StepProps) {
  const id = useOwnId();
  return (
    <li class="step" aria-labelledby={id}>
      <div class="telling">
        <h2 id={id}>{say(heading)}</h2>
        {children}
      </div>
      {shown}
    </li>
  );
}
