import type { Article } from '../../article/article';
import { LiveComparison } from '../../components/library/compare/live-comparison';
import { VersionComparison } from '../../components/library/compare/version-comparison';
import { ExportPanel } from '../../components/library/export-panel';
import type { Panels } from '../../components/library/panels';
import { VerifiedReceipt } from '../../components/library/receipt/verified-receipt';
import { TransferPanel, type TransferPanelProps } from '../../components/library/transfer/transfer-panel';
import type { Copy } from '../../library/copy';
import type { Database } from '../../library/database';
import type { ArticleId, VersionId } from '../../library/ids';
import type { Version } from '../../library/read-copy';
import { exportToFile } from './export-to-file';
import { openLive } from './read-live';
import { readNewest } from './read-newest';

interface CopyPanelsOptions {
  /** All that are kept of the article, the newest first, and the one that is shown. */
  versions: readonly Version[];
  version: VersionId;
  /** Reads the article as another version has it. */
  onRead: (version: VersionId) => Promise<Article | undefined>;
  /** Told in words what came of keeping what the live page says. */
  onKept: (words: string) => void;
}

/** What else can be done with the copy that is open: one row for whatever has a button above its text. */
export function copyPanels({ versions, version, onRead, onKept }: CopyPanelsOptions): Panels<Copy> {
  const confirmedAt = versions.find(({ id }) => id === version)?.confirmedAt;
  return {
    export: (copy) => <ExportPanel articles={1} onExport={(format) => exportToFile(format, async () => [copy])} />,
    receipt: (copy) => <VerifiedReceipt {...{ copy, confirmedAt }} />,
    compare: (copy) => <LiveComparison copy={copy} onOpen={openLive} onKept={onKept} />,
    versions:
      versions.length > 1
        ? ({ article }) => <VersionComparison {...{ article, versions, version, onRead }} />
        : undefined,
  };
}

/** The same for what is selected in the list. */
export function selectionPanels(database: () => Database): Panels<readonly ArticleId[]> {
  return {
    export: (articles) => (
      <ExportPanel
        articles={articles.length}
        onExport={(format) => exportToFile(format, () => readNewest(database(), articles))}
      />
    ),
  };
}

/** And for the library as a whole, once it is open. */
export function libraryPanels(transfer: TransferPanelProps | undefined): Panels<undefined> {
  return transfer ? { backup: () => <TransferPanel {...transfer} /> } : {};
}
