import { say } from '../../../words';
import { useOwnId } from '../../ui/use-own-id';
import type { CopyFrame } from './contract';
import { momentOf, versionName } from './version-name';

/** When the copy was taken; where several are kept, which one this is, and a choice of the others. */
export function VersionLine({ copy, versions, version, onVersion }: CopyFrame) {
  const id = useOwnId();
  const newest = versions[0]?.id;
  return (
    <>
      {versions.length === 1 ? (
        <p>{say('row_saved', momentOf(copy.receipt.retrievedAt))}</p>
      ) : (
        <p class="copy-version">
          <label for={id}>{say('copy_version')}</label>
          <select id={id} value={version} onChange={({ currentTarget }) => onVersion(currentTarget.value)}>
            {versions.map((each, index) => (
              <option key={each.id} value={each.id}>
                {versionName(versions, index)}
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
