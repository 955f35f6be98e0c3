import { isWebAddress } from '../../../article/address';
import { ARCHIVES } from '../../../attribution/archives';
import type { Receipt } from '../../../library/receipt/receipt';
import type { Verdict } from '../../../library/receipt/verify';
import { say, type WordKey } from '../../../words';

interface ReceiptPanelProps {
  receipt: Receipt;
  /** When the page was last seen with exactly this text; UTC. */
  confirmedAt?: string;
  /** Undefined until it was asked for. */
  verdict?: Verdict;
  onVerify: () => void;
}

/** What a copy says of itself, whether that is still true, and where else to look. */
export function ReceiptPanel({ receipt, confirmedAt, verdict, onVerify }: ReceiptPanelProps) {
  return (
    <div class="receipt">
      <dl class="receipt-lines">
        <Line name="receipt_visited" value={receipt.visitedUrl} isAddress />
        <Line name="receipt_canonical" value={receipt.canonicalUrl} isAddress />
        <Line name="receipt_retrieved" value={inItsOwnTime(receipt)} />
        {confirmedAt && confirmedAt > receipt.retrievedAt && (
          <Line name="receipt_confirmed" value={inUtc(confirmedAt)} />
        )}
        <Line name="receipt_extractor" value={`${say('extensionName')} ${receipt.extractor}`} />
        <Line name="receipt_textDigest" value={receipt.textDigest} />
        <Line name="receipt_htmlDigest" value={receipt.htmlDigest} />
      </dl>
      <button type="button" class="secondary" onClick={onVerify}>
        {say('verify')}
      </button>
      <div role="status" class="verdict">
        {verdict && (
          <>
            <p class="judgement">{say(sentenceOf(verdict))}</p>
            <p class="limits">{say('verdict_limits')}</p>
          </>
        )}
      </div>
      <h3>{say('archives')}</h3>
      <ul class="archives">
        {ARCHIVES.map(({ id, name, lookUp }) => (
          <li key={id}>
            <a href={lookUp(receipt.canonicalUrl)} target="_blank" rel="noopener noreferrer">
              {name}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}

function Line({ name, value, isAddress }: { name: WordKey; value: string; isAddress?: boolean }) {
  const isLink = isAddress && isWebAddress(value);
  return (
    <div>
      <dt>{say(name)}</dt>
      <dd dir="ltr">
        {isLink ? (
          <a href={value} target="_blank" rel="noopener noreferrer">
            {value}
          </a>
        ) : (
          value
        )}
      </dd>
    </div>
  );
}

function sentenceOf({ isTextIntact, isHtmlIntact }: Verdict): WordKey {
  if (!isTextIntact) return 'verdict_text';
  return isHtmlIntact ? 'verdict_intact' : 'verdict_html';
}

/** `2026-11-25 09:30:00 UTC (+04:00)`: both as they stand in the receipt, whatever the reader's clock says. */
function inItsOwnTime({ retrievedAt, offset }: Receipt): string {
  return `${inUtc(retrievedAt)} (${offset})`;
}

function inUtc(time: string): string {
  return `${time.slice(0, 19).replace('T', ' ')} UTC`;
}
