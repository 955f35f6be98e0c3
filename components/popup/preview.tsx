import { ChevronDown, ChevronUp } from 'lucide-preact';
import { useState } from 'preact/hooks';
import type { Source } from '../../attribution/source';
import { sourceText } from '../../attribution/source-text';
import { say } from '../../words';
import { IconButton } from '../ui/icon-button';

/** What will be copied: one line of it, or all of it on demand. */
export function Preview({ source }: { source: Source }) {
  const [whole, setWhole] = useState(false);
  return (
    <figure class="preview" aria-label={say('copyPreview')}>
      <p class={whole ? 'whole' : 'one-line'} lang={source.language} dir={source.direction}>
        {sourceText(source)}
      </p>
      <IconButton
        icon={whole ? ChevronUp : ChevronDown}
        name={say(whole ? 'previewLess' : 'previewMore')}
        onPress={() => setWhole(!whole)}
      />
    </figure>
  );
}
