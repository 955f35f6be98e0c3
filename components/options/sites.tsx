import { type Kept, settingsFor } from '../../settings/kept';
import type { ChoiceRow, RangeRow } from '../../settings/rows';
import { SETTING_NAMES, SETTINGS, type SettingName, type Settings } from '../../settings/settings';
import { say, type WordKey } from '../../words';
import { sayOption } from '../settings/say-option';
import { sayValue } from '../settings/setting-value';

interface SitesProps {
  kept: Kept;
  onForget: (site: string) => void;
}

/** The sites with settings of their own, with what is set there and a way to take it back. */
export function Sites({ kept, onForget }: SitesProps) {
  const sites = Object.keys(kept.sites).sort();
  if (sites.length === 0) return <p>{say('noSites')}</p>;
  return (
    <ul class="sites">
      {sites.map((site) => (
        <li key={site}>
          <div>
            <bdi class="site">{site}</bdi>
            <p>{describe(kept, site)}</p>
          </div>
          <button type="button" class="secondary" aria-label={say('forgetSite', site)} onClick={() => onForget(site)}>
            {say('forget')}
          </button>
        </li>
      ))}
    </ul>
  );
}

function describe(kept: Kept, site: string): string {
  const settings = settingsFor(kept, site);
  const own = SETTING_NAMES.filter((name) => kept.sites[site]![name] !== undefined && SETTINGS[name].kind !== 'kept');
  if (own.length === 0) return say('nothingOwnYet');
  return own.map((name) => `${say(`setting_${name}` as WordKey)}: ${sayAny(name, settings)}`).join(' · ');
}

function sayAny(name: SettingName, settings: Settings): string {
  const row = SETTINGS[name];
  const value = settings[name];
  if (row.kind === 'range') return sayValue(row as RangeRow, value as number);
  if (row.kind === 'choice') return sayOption(row as ChoiceRow<string>, value as string);
  if (row.kind === 'toggle') return say(value ? 'on' : 'off');
  return String(value);
}
