/** An outcome to be read out. The number tells apart two outcomes with the same words. */
export interface Outcome {
  words: string;
  number: number;
  /** For ears only: what happened can be seen anyway. */
  quiet?: boolean;
}

interface LiveRegionProps {
  outcome: Outcome | undefined;
  class?: string;
}

/**
 * Says outcomes to screen readers and shows them. The region itself is there from the start, since one that comes
 * together with its words is not read out; the inner element is made anew for each outcome, so that the same words
 * are read again.
 */
export function LiveRegion({ outcome, class: name }: LiveRegionProps) {
  return (
    <div role="status" aria-live="polite" class={name}>
      {outcome && (
        <span key={outcome.number} class={outcome.quiet ? 'unseen' : undefined}>
          {outcome.words}
        </span>
      )}
    </div>
  );
}
