import type { ComponentChildren } from 'preact';

interface CellProps {
  class: string;
  /** True while there is nothing in it yet. */
  busy?: boolean;
  children: ComponentChildren;
}

/** A cell of a row. The row has the focus and the keys; what is in a cell is reached by a pointer or by a reader's own keys. */
export function Cell({ class: name, busy, children }: CellProps) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a table could not be laid out row by row
    // biome-ignore lint/a11y/useFocusableInteractive: the row is what is focused
    <div role="gridcell" class={name} aria-busy={busy}>
      {children}
    </div>
  );
}
