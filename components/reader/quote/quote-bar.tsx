import { Highlighter, type LucideIcon, NotebookPen, TextQuote } from 'lucide-preact';
import type { RefObject } from 'preact';
import { say, wordsDirection } from '../../../words';
import { FormatSelect, type FormatSelectProps } from '../../formats/format-select';

interface QuoteBarProps {
  barRef: RefObject<HTMLDivElement>;
  /** In which the quote can be copied. */
  formats: Omit<FormatSelectProps, 'name'>;
  onCopy: () => void;
  onHighlight?: () => void;
  onNote?: () => void;
}

/** What can be done with the selected words. Pressing it leaves them selected. */
export function QuoteBar({ barRef, formats, onCopy, onHighlight, onNote }: QuoteBarProps) {
  return (
    <div
      ref={barRef}
      class="quote-bar"
      role="toolbar"
      aria-label={say('selectedWords')}
      lang={say('language')}
      dir={wordsDirection()}
      onMouseDown={(event) => {
        if (!(event.target as Element).closest('select')) event.preventDefault();
      }}
    >
      <BarButton
        icon={TextQuote}
        name={say('copyQuote')}
        hint={say('withKey', say('copyQuote'), 'q')}
        onPress={onCopy}
      />
      <FormatSelect name={say('quoteFormat')} {...formats} />
      {onHighlight && <BarButton icon={Highlighter} name={say('highlightWords')} onPress={onHighlight} />}
      {onNote && <BarButton icon={NotebookPen} name={say('noteToWords')} onPress={onNote} />}
    </div>
  );
}

interface BarButtonProps {
  icon: LucideIcon;
  name: string;
  hint?: string;
  onPress: () => void;
}

function BarButton({ icon: Icon, name, hint, onPress }: BarButtonProps) {
  return (
    <button type="button" title={hint} onClick={onPress}>
      <Icon class="icon" aria-hidden="true" />
      {name}
    </button>
  );
}
