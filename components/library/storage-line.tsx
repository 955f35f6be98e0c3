import { say } from '../../words';
import { sayBytes } from './say-bytes';

/** What the browser says of the room there is, in bytes. */
export interface StorageView {
  used: number;
  quota: number;
  /** True if the browser never clears it by itself. */
  isPersisted: boolean;
}

/** From this share on there is a warning. */
const NEARLY_FULL = 0.9;

interface StorageLineProps {
  /** Undefined where the browser does not tell. */
  storage: StorageView | undefined;
  onProtect: () => void;
}

/** How much room the library takes, and whether it is safe there. */
export function StorageLine({ storage, onProtect }: StorageLineProps) {
  if (!storage) return null;
  const { used, quota, isPersisted } = storage;
  return (
    <div class="storage-line">
      <p>{say('storage_used', sayBytes(used), sayBytes(quota))}</p>
      {used > quota * NEARLY_FULL && <p class="storage-warning">{say('storage_nearlyFull')}</p>}
      {!isPersisted && (
        <>
          <p>{say('storage_notProtected')}</p>
          <button type="button" class="secondary" onClick={onProtect}>
            {say('storage_protect')}
          </button>
        </>
      )}
    </div>
  );
}
