import { useState } from 'preact/hooks';
import type { Copy } from '../../../library/copy';
import { type Verdict, verify } from '../../../library/receipt/verify';
import { ReceiptPanel } from './receipt';

/** A copy's receipt, and what came of verifying it. */
export function VerifiedReceipt({ copy: { article, receipt } }: { copy: Copy }) {
  const [verdict, setVerdict] = useState<Verdict>();
  return (
    <ReceiptPanel
      receipt={receipt}
      verdict={verdict}
      onVerify={async () => setVerdict(await verify(article, receipt))}
    />
  );
}
