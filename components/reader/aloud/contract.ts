import type { BindKeys } from '../around/contract';

/** What reading aloud needs of the reader. */
export interface AloudOptions {
  text: HTMLElement;
  scroller: HTMLElement;
  /** BCP 47 tag of the text. */
  language: string | undefined;
  /** Speed to begin with; 1 is the voice's own. */
  rate: number;
  /** The voice (its `voiceURI`) to begin with, if it is still there. */
  voice: string | undefined;
  onRate: (rate: number) => void;
  onVoice: (voice: string) => void;
  bindKeys: BindKeys;
  /** The person has had enough of it. */
  onEnd: () => void;
  /** Undefined in a browser that can't speak. */
  synthesis: SpeechSynthesis | undefined;
}

/** Shows what steers the reading in `place` and begins to speak. Returns how to end it. */
export type StartAloud = (place: HTMLElement, options: AloudOptions) => () => void;
