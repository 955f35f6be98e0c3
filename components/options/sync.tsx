import { useState } from 'preact/hooks';
import type { Connection } from '../../library/sync/connection';
import type { SyncFailure } from '../../library/sync/failure';
import { say } from '../../words';
import { ToggleControl } from '../settings/toggle-control';
import { SyncField } from './sync-field';

/** What a person types to reach a server. */
export interface SyncForm extends Pick<Connection, 'server' | 'database' | 'user' | 'password' | 'textFirst'> {
  /** Empty if the server may read everything. */
  passphrase: string;
}

export interface SyncProps {
  /** The server that is in use; absent if none is. */
  connected?: Pick<Connection, 'server' | 'database'> & { isSealed: boolean };
  isWorking: boolean;
  /** Why the last test or connection failed. */
  failure?: SyncFailure | 'noAccess' | 'badAddress' | 'badDatabase';
  onTest: (form: SyncForm) => void;
  onConnect: (form: SyncForm) => void;
  onCreate: (form: SyncForm) => void;
  onDisconnect: () => void;
  onPassphrase: (passphrase: string) => void;
}

const EMPTY: SyncForm = { server: '', database: '', user: '', password: '', passphrase: '', textFirst: false };

/** One library on all devices: the server that it goes through, or the way to one. */
export function Sync(props: SyncProps) {
  const { connected, isWorking, failure } = props;
  return (
    <>
      <p>{say('sync_note')}</p>
      {connected ? <Connected {...props} connected={connected} /> : <Connecting {...props} />}
      <p role="status">{isWorking && say('sync_working')}</p>
      {failure && <p role="alert">{sayFailure(failure)}</p>}
    </>
  );
}

export function sayFailure(failure: NonNullable<SyncProps['failure']>): string {
  return say(`sync_failure_${failure}`);
}

function Connecting({ isWorking, failure, onTest, onConnect, onCreate }: SyncProps) {
  const [form, setForm] = useState(EMPTY);
  const set = (name: keyof SyncForm) => (value: string) => setForm({ ...form, [name]: value });
  return (
    <form
      class="sync-form"
      onSubmit={(event) => {
        event.preventDefault();
        onConnect(form);
      }}
    >
      <SyncField words="sync_server" value={form.server} onValue={set('server')} hint="https://couch.example:6984" />
      <SyncField words="sync_database" value={form.database} onValue={set('database')} hint="library" />
      <SyncField words="sync_user" value={form.user} onValue={set('user')} />
      <SyncField words="sync_password" value={form.password} onValue={set('password')} isSecret />
      <SyncField words="sync_passphrase" value={form.passphrase} onValue={set('passphrase')} isSecret />
      <p>{say('sync_passphraseNote')}</p>
      <ToggleControl
        words={say('sync_textFirst')}
        on={form.textFirst}
        onToggle={(textFirst) => setForm({ ...form, textFirst })}
      />
      <div class="transfer">
        <button type="submit" class="secondary" disabled={isWorking}>
          {say('sync_connect')}
        </button>
        <button type="button" class="secondary" disabled={isWorking} onClick={() => onTest(form)}>
          {say('sync_test')}
        </button>
        {failure === 'no_database' && (
          <button type="button" class="secondary" disabled={isWorking} onClick={() => onCreate(form)}>
            {say('sync_create')}
          </button>
        )}
      </div>
    </form>
  );
}

function Connected(props: SyncProps & { connected: NonNullable<SyncProps['connected']> }) {
  const { connected, isWorking, onDisconnect, onPassphrase } = props;
  const [passphrase, setPassphrase] = useState('');
  return (
    <>
      <p>{say('sync_connectedTo', `${connected.server}/${connected.database}`)}</p>
      {connected.isSealed && (
        <form
          class="sync-form"
          onSubmit={(event) => {
            event.preventDefault();
            if (passphrase) onPassphrase(passphrase);
          }}
        >
          <SyncField words="sync_newPassphrase" value={passphrase} onValue={setPassphrase} isSecret />
          <p>{say('sync_changeNote')}</p>
          <button type="submit" class="secondary" disabled={isWorking || !passphrase}>
            {say('sync_change')}
          </button>
        </form>
      )}
      <button type="button" class="secondary" disabled={isWorking} onClick={onDisconnect}>
        {say('sync_disconnect')}
      </button>
    </>
  );
}
