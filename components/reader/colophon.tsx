import type { Edition } from '../../article/article';
import type { Source } from '../../attribution/source';
import { say } from '../../words';
import { Editions } from '../ui/editions';
import { SourceLine } from '../ui/source-line';

interface ColophonProps {
  source: Source;
  editions: readonly Edition[];
}

/** The printer's note at the end: where the text comes from, on what terms, and where else it can be read. */
export function Colophon({ source, editions }: ColophonProps) {
  return (
    <footer class="colophon">
      <h2 class="unseen" lang={say('language')}>
        {say('source')}
      </h2>
      <SourceLine source={source} />
      <Editions editions={editions} />
    </footer>
  );
}
