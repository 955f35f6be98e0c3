import type { ComponentChildren } from 'preact';
import { say, wordsDirection } from '../../../words';

interface PanelProps {
  /** By which buttons and keys open it. */
  id: string;
  name: string;
  /** True if one of its children asks for the focus; otherwise the pop-over itself has it at first. */
  focusInside?: boolean;
  /** True if nothing in it can have the focus, so that it stays with the pop-over, which the keys then scroll. */
  onlyText?: boolean;
  onOpen?: () => void;
  onClosed?: () => void;
  children: ComponentChildren;
}

/**
 * A pop-over beside the tools, of the browser's own kind: Esc and a click elsewhere close it and the focus goes back to
 * where it was, without any script of ours.
 */
export function Panel({ id, name, focusInside = false, onlyText = false, onOpen, onClosed, children }: PanelProps) {
  return (
    <div
      id={id}
      class="panel"
      popover="auto"
      role="dialog"
      aria-label={name}
      lang={say('language')}
      dir={wordsDirection()}
      tabIndex={onlyText ? 0 : -1}
      autofocus={!focusInside}
      onToggle={(event) => (event.newState === 'open' ? onOpen?.() : onClosed?.())}
    >
      {children}
    </div>
  );
}
