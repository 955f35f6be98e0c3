import { BookMarked } from 'lucide-preact';
import { say } from '../../words';

/** The site of the page in the tab, and whether it opens clean by itself. */
export interface Always {
  site: string;
  on: boolean;
}

interface AlwaysSwitchProps {
  /** Undefined where the page has no site, or none that could be looked into. */
  always: Always | undefined;
  onAlways: (on: boolean) => void;
}

/** Has the stories of this site opened clean by themselves. Put on, the browser asks for access to that one site. */
export function AlwaysSwitch({ always, onAlways }: AlwaysSwitchProps) {
  const words = always ? say('alwaysSite', always.site) : say('alwaysThisSite');
  return (
    <button
      type="button"
      class="switch always"
      role="switch"
      aria-checked={always?.on ?? false}
      disabled={!always}
      title={words}
      onClick={() => onAlways(!always?.on)}
    >
      <BookMarked class="icon" aria-hidden="true" />
      <span class="words">{words}</span>
      <span class="track" aria-hidden="true" />
    </button>
  );
}
