import type { Panels } from '../../components/library/panels';
import { TransferPanel, type TransferPanelProps } from '../../components/library/transfer/transfer-panel';
import type { Copy } from '../../library/copy';
import type { ArticleId } from '../../library/ids';

/** What else can be done with the copy that is open: one row for whatever has a button above its text. */
export const COPY_PANELS: Panels<Copy> = {};

/** The same for what is selected in the list. */
export const SELECTION_PANELS: Panels<readonly ArticleId[]> = {};

/** And for the library as a whole, once it is open. */
export function libraryPanels(transfer: TransferPanelProps | undefined): Panels<undefined> {
  return transfer ? { backup: () => <TransferPanel {...transfer} /> } : {};
}
