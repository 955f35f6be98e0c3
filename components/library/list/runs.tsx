import type { Run } from '../../../library/catalogue/contract';

/** A text in which what was searched for is marked. */
export function Runs({ runs }: { runs: readonly Run[] }) {
  return <>{runs.map(({ text, hit }, index) => (hit ? <mark key={index}>{text}</mark> : text))}</>;
}
