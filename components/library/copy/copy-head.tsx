import { ExternalLink } from 'lucide-preact';
import { say, wordsDirection } from '../../../words';
import { ACTS, type Act, actsOn } from '../acts';
import { PanelButtons } from '../panels';
import { TagEditor } from '../tag-editor';
import type { CopyFrame } from './contract';
import { MissingPictures } from './missing-pictures';
import { VersionLine } from './version-line';

/** Above a copy's headline: what this copy is, and what can be done with it. In the interface's language. */
export function CopyHead(frame: CopyFrame) {
  const { copy, shelf, isRead, knownTags, panels, onAct, onOriginal, onKeepPictures, onAddTag, onRemoveTag } = frame;
  const acts = actsOn(shelf).filter((act) => act !== (isRead ? 'read' : 'unread') && act !== 'purge');
  return (
    <aside class="copy-head" lang={say('language')} dir={wordsDirection()} aria-label={say('copy_tools')}>
      <VersionLine {...frame} />
      <MissingPictures images={copy.images} onKeep={onKeepPictures} />
      <div class="copy-buttons">
        {acts.map((act) => (
          <ActButton key={act} act={act} pressed={act === 'tags' ? knownTags !== undefined : undefined} onAct={onAct} />
        ))}
        <button type="button" class="secondary with-icon" onClick={onOriginal}>
          <ExternalLink class="icon" aria-hidden="true" />
          {say('act_original')}
        </button>
        <PanelButtons panels={panels} subject={copy} />
      </div>
      {knownTags && <TagEditor tags={copy.tags} known={knownTags} onAdd={onAddTag} onRemove={onRemoveTag} />}
      {!knownTags && copy.tags.length > 0 && (
        <ul class="row-tags" aria-label={say('act_tags')}>
          {copy.tags.map((tag) => (
            <li key={tag}>
              <bdi>{tag}</bdi>
            </li>
          ))}
        </ul>
      )}
    </aside>
  );
}

/** Below a copy's text: what a person wants who has come to its end. */
export function CopyFoot({ shelf, isRead, onAct }: Pick<CopyFrame, 'shelf' | 'isRead' | 'onAct'>) {
  const acts = actsOn(shelf).filter(
    (act) => act === 'archive' || act === 'restore' || act === (isRead ? 'unread' : 'read'),
  );
  return (
    <div class="copy-foot copy-buttons" lang={say('language')} dir={wordsDirection()}>
      {acts.map((act) => (
        <ActButton key={act} act={act} onAct={onAct} />
      ))}
    </div>
  );
}

interface ActButtonProps {
  act: Act;
  pressed?: boolean;
  onAct: (act: Act) => void;
}

function ActButton({ act, pressed, onAct }: ActButtonProps) {
  const { icon: Icon, words, key } = ACTS[act];
  return (
    <button
      type="button"
      class="secondary with-icon"
      title={key && key !== 't' ? say('withKey', say(words), key) : undefined}
      aria-pressed={pressed}
      onClick={() => onAct(act)}
    >
      <Icon class="icon" aria-hidden="true" />
      {say(words)}
    </button>
  );
}
