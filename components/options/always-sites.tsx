import { say } from '../../words';

/** A site, or more, that the browser gives access to. */
export interface GrantedSite {
  /** The pattern by which the browser knows it. */
  origin: string;
  /** As a person names it; undefined where it is all sites. */
  site: string | undefined;
  /** True if its stories are opened by themselves. */
  always: boolean;
}

interface AlwaysSitesProps {
  sites: readonly GrantedSite[];
  onStop: (site: GrantedSite) => void;
}

/** Every site that the browser gives access to, with what it is used for and the way to end it. */
export function AlwaysSites({ sites, onStop }: AlwaysSitesProps) {
  if (sites.length === 0) return <p>{say('noAlways')}</p>;
  return (
    <>
      <p>{say('alwaysNote')}</p>
      <ul class="sites">
        {sites.map((row) => (
          <li key={row.origin}>
            <div>
              <bdi class="site">{nameOf(row)}</bdi>
              {!row.always && <p>{say('onlyAccess')}</p>}
            </div>
            <button
              type="button"
              class="secondary"
              aria-label={`${say('stop')}: ${nameOf(row)}`}
              onClick={() => onStop(row)}
            >
              {say('stop')}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}

/** The site's name, or that it is all of them. */
export function nameOf({ site }: GrantedSite): string {
  return site ?? say('everySite');
}
