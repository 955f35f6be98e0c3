import { LiveComparison } from '../../components/library/compare/live-comparison';
import { ExportPanel } from '../../components/library/export-panel';
import type { Panels } from '../../components/library/panels';
import { VerifiedReceipt } from '../../components/library/receipt/verified-receipt';
import { TransferPanel, type TransferPanelProps } from '../../components/library/transfer/transfer-panel';
import { exportCopies } from '../../export';
import { exportWords } from '../../export/words';
import type { Copy } from '../../library/copy';
import type { ArticleId } from '../../library/ids';
import { say, wordsDirection } from '../../words';
import { saveFile } from '../own-pages/save-file';
import { openLive } from './read-live';

/** What else can be done with the copy that is open: one row for whatever has a button above its text. */
export function copyPanels(onSay: (words: string) => void): Panels<Copy> {
  return {
    export: (copy) => (
      <ExportPanel
        onExport={async (format) => {
          const { name, blob } = await exportCopies(format, [copy], exportWords(say, wordsDirection()));
          saveFile(name, blob);
        }}
      />
    ),
    receipt: (copy) => <VerifiedReceipt copy={copy} />,
    compare: (copy) => <LiveComparison copy={copy} onOpen={openLive} onKept={onSay} />,
  };
}

/** The same for what is selected in the list. */
export const SELECTION_PANELS: Panels<readonly ArticleId[]> = {};

/** And for the library as a whole, once it is open. */
export function libraryPanels(transfer: TransferPanelProps | undefined): Panels<undefined> {
  return transfer ? { backup: () => <TransferPanel {...transfer} /> } : {};
}
