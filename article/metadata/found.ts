/** A value with its origin, as it goes into the article's `evidence`. */
export interface Found<T> {
  value: T;
  /** Where on the page: `json-ld`, `meta[og:title]`, `h1`, `visible date` … */
  source: string;
  /** 0 to 1. */
  confidence: number;
}

export function found<T>(value: T, source: string, confidence: number): Found<T> {
  return { value, source, confidence };
}

/** The surest of the candidates that reaches `threshold`; of equally sure ones the first. */
export function surest<T>(candidates: readonly (Found<T> | undefined)[], threshold: number): Found<T> | undefined {
  let best: Found<T> | undefined;
  for (const candidate of candidates) {
    if (candidate && candidate.confidence >= threshold && candidate.confidence > (best?.confidence ?? 0))
      best = candidate;
  }
  return best;
}
