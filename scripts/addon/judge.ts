import type { KnownWarning } from './known-warnings.ts';
import type { LintMessage } from './lint-addon.ts';

export interface Judgement {
  /** What nobody has looked into yet. */
  unknown: LintMessage[];
  /** The known ones that were said, each once. */
  known: KnownWarning[];
  /** Known ones that are no longer said. */
  outdated: KnownWarning[];
}

/** Sets what the linter said against what is known. An error is never known. */
export function judge(messages: readonly LintMessage[], list: readonly KnownWarning[]): Judgement {
  const knows = ({ code, at }: KnownWarning, said: LintMessage) =>
    said.type !== 'error' && said.code === code && at.test(said.around);
  const [known, outdated] = [true, false].map((wanted) =>
    list.filter((row) => messages.some((said) => knows(row, said)) === wanted),
  ) as [KnownWarning[], KnownWarning[]];
  return { known, outdated, unknown: messages.filter((said) => !list.some((row) => knows(row, said))) };
}
