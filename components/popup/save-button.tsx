import { Bookmark, BookmarkCheck } from 'lucide-preact';
import { say } from '../../words';

interface SaveButtonProps {
  /** True if there is a copy of it already; saving again keeps a new version if the text has changed. */
  isSaved: boolean;
  disabled: boolean;
  onSave: () => void;
}

/** Keeps a copy in the library. Beside a second button it is a picture only. */
export function SaveButton({ isSaved, disabled, onSave }: SaveButtonProps) {
  const Icon = isSaved ? BookmarkCheck : Bookmark;
  const words = say(isSaved ? 'savedShort' : 'save');
  return (
    <button
      type="button"
      class="secondary save"
      title={say(isSaved ? 'saveAgain' : 'saveToLibrary')}
      disabled={disabled}
      onClick={onSave}
    >
      <Icon class="icon" aria-hidden="true" />
      <span class="words">{words}</span>
    </button>
  );
}
