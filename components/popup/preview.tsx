import { ChevronDown, ChevronUp } from 'lucide-preact';
import { useState } from 'preact/hooks';
import type { Source } from '../../attribution/source';
import { sourceText } from '../../attribution/source-text';
import { say } from '../../words';
import { IconButton } from '../ui/icon-button';

interface PreviewProps {
  source: Source;
  /** What is copied of it, if that is not the source line. */
  text?: string;
}

/** What will be copied: one line of it, or all of it on demand. */
export function Preview({ source, text = sourceText(source) }: PreviewProps) {
  const [whole, setWhole] = useState(false);
  return (
    <figure class="preview" aria-label={say('copyPreview')}>
      <p class={whole ? 'whole' : 'one-line'} lang={source.language} dir={source.direction}>
        {text}
      </p>
      <IconButton
        icon={whole ? ChevronUp : ChevronDown}
        name={say(whole ? 'previewLess' : 'previewMore')}
        onPress={() => setWhole(!whole)}
      />
    </figure>
  );
}
