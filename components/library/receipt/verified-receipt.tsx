import { useState } from 'preact/hooks';
import type { Copy } from '../../../library/copy';
import { type Verdict, verify } from '../../../library/receipt/verify';
import { ReceiptPanel } from './receipt';

interface VerifiedReceiptProps {
  copy: Copy;
  /** When the page was last seen with exactly this text; UTC. */
  confirmedAt?: string;
}

/** A copy's receipt, and what came of verifying it. */
export function VerifiedReceipt({ copy: { article, receipt }, confirmedAt }: VerifiedReceiptProps) {
  const [verdict, setVerdict] = useState<Verdict>();
  return (
    <ReceiptPanel
      receipt={receipt}
      confirmedAt={confirmedAt}
      verdict={verdict}
      onVerify={async () => setVerdict(await verify(article, receipt))}
    />
  );
}
