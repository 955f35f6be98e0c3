import { copyFlavours, type Flavours } from '../../attribution/copy';
import type { Outcome } from '../../components/ui/live-region';

/** What a reader says to the person at its foot: what came of something, or a text to be copied by hand. */
export function telling(dialog: HTMLDialogElement, onChange: () => void) {
  let outcome: Outcome | undefined;
  let copyByHand: string | undefined;
  /** Quiet is what can be seen anyway, and is for ears only. */
  const tell = (words: string, quiet = false) => {
    outcome = { words, quiet, number: (outcome?.number ?? 0) + 1 };
    copyByHand = undefined;
    onChange();
  };
  const offerByHand = (text: string) => {
    copyByHand = text;
    outcome = undefined;
    onChange();
  };
  return {
    shown: () => ({ outcome, copyByHand }),
    tell,
    offerByHand,
    /** Copies, and says so; where the browser refuses, the text is offered. */
    copy: async (flavours: Flavours, words: string) => {
      if (await copyFlavours(flavours, dialog)) tell(words);
      else offerByHand(flavours.text);
    },
  };
}
