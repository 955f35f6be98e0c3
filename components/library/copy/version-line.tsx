import { useId } from 'preact/hooks';
import { formatPublished } from '../../../attribution/published-date';
import { say } from '../../../words';
import type { CopyFrame } from './contract';

/** When the copy was taken; where several are kept, which one this is, and a choice of the others. */
export function VersionLine({ copy, versions, version, onVersion }: CopyFrame) {
  const id = useId();
  const newest = versions[0]?.id;
  return (
    <>
      {versions.length === 1 ? (
        <p>{say('row_saved', dayOf(copy.receipt.retrievedAt))}</p>
      ) : (
        <p class="copy-version">
          <label for={id}>{say('copy_version')}</label>
          <select id={id} value={version} onChange={({ currentTarget }) => onVersion(currentTarget.value)}>
            {versions.map((each, index) => (
              <option key={each.id} value={each.id}>
                {say('copy_versionOf', versions.length - index, dayOf(each.retrievedAt))}
              </option>
            ))}
          </select>
        </p>
      )}
      {version !== newest && (
        <p class="notice copy-earlier">
          {say('copy_earlier')}{' '}
          <button type="button" class="secondary" onClick={() => onVersion(newest!)}>
            {say('copy_newest')}
          </button>
        </p>
      )}
    </>
  );
}

/** The person's own day and time: what a device did is told by the device's clock. */
function dayOf(iso: string): string {
  const date = new Date(iso);
  const local = new Date(date.getTime() - date.getTimezoneOffset() * 60_000).toISOString().slice(0, 16);
  return formatPublished(local, say('language')) ?? iso;
}
