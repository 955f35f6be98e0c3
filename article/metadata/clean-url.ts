/** Parameters that only say where a reader came from. Exact names, lower case; a `*` at the end stands for any ending. */
const TRACKING = [
  'utm_*',
  'fbclid',
  'gclid',
  'gclsrc',
  'dclid',
  'gbraid',
  'wbraid',
  'msclkid',
  'yclid',
  'ysclid',
  'twclid',
  'ttclid',
  'igshid',
  'igsh',
  'li_fat_id',
  'mc_cid',
  'mc_eid',
  'mkt_tok',
  '_hsenc',
  '_hsmi',
  'hsctatracking',
  'vero_id',
  'vero_conv',
  'wickedid',
  'oly_anon_id',
  'oly_enc_id',
  'rb_clickid',
  's_cid',
  's_kwcid',
  'ml_subscriber',
  'ml_subscriber_hash',
  '_openstat',
  'ref_src',
  'ref_url',
  'cmpid',
  'ncid',
  'sr_share',
  'at_medium',
  'at_campaign',
  'at_custom*',
  'at_link*',
  'at_format',
  'at_ptr*',
  'at_bbc*',
  'xtor',
  'guccounter',
  'guce_referrer*',
  'piwik_*',
  'pk_*',
  'mtm_*',
  'matomo_*',
  'stm_*',
  'ga_*',
  '_ga',
  '_gl',
  'srsltid',
  'epik',
  'scid',
  'sc_*',
  'smid',
  'smtyp',
  'taid',
  'linkid',
  'usqp',
  'share_source',
  'spm',
  'scm',
  'wt_mc',
  'wt_zmc',
  'trk',
  'trkcampaign',
  'trkinfo',
  '__twitter_impression',
  '__tn__',
  '__xts__*',
  'fb_action_*',
  'fb_source',
  'fb_ref',
  'action_*_map',
];

const PATTERN = new RegExp(`^(?:${TRACKING.map((name) => name.replaceAll('*', '.*')).join('|')})$`, 'i');

/** True if the query parameter of that name only tracks its reader. */
export function isTrackingParameter(name: string): boolean {
  return PATTERN.test(name);
}

/**
 * The address without known tracking parameters and without a text directive; every other parameter stays as it is
 * written, since on many sites it names the story. A fragment stays only where it is a route (`#/post/2`, `#!post`).
 */
export function withoutTracking(address: URL | string): string {
  const url = new URL(address);
  const kept = url.search
    .slice(1)
    .split('&')
    .filter((pair) => pair && !isTrackingParameter(decode(pair.split('=', 1)[0]!)));
  url.search = kept.length ? `?${kept.join('&')}` : '';
  if (!/^#!?\//.test(url.hash) && !url.hash.startsWith('#!')) url.hash = '';
  url.username = '';
  url.password = '';
  return url.href;
}

/**
 * The link to quote. The page's own canonical address counts only if it is on the same site as the page and is not the
 * site's front page (unless the page is); otherwise the visited address is cleaned. No value of the page is trusted
 * further than that.
 */
export function cleanUrl(visited: URL, canonical: string | undefined): { url: string; fromPage: boolean } {
  const stated = canonical ? URL.parse(canonical, visited) : null;
  if (
    stated &&
    /^https?:$/.test(stated.protocol) &&
    sameSite(stated, visited) &&
    (!isFrontPath(stated) || isFrontPath(visited))
  ) {
    return { url: withoutTracking(stated), fromPage: true };
  }
  return { url: withoutTracking(visited), fromPage: false };
}

/** True if both hosts are of one site: the same, or one below the other, or sharing all but their first label. */
export function sameSite(a: URL, b: URL): boolean {
  const one = bareHost(a);
  const other = bareHost(b);
  if (one === other || one.endsWith(`.${other}`) || other.endsWith(`.${one}`)) return true;
  return siteOf(one) === siteOf(other);
}

/** True for an address that names no page: `/`, `/en`, `/index.html`. */
export function isFrontPath(url: URL): boolean {
  return (
    /^\/(?:[a-z]{2,3}(?:[-_][a-z]{2,4})?\/?)?(?:(?:index|default|home)\.\w+)?$/i.test(url.pathname) &&
    !url.search &&
    !/^#!?\//.test(url.hash)
  );
}

function bareHost(url: URL): string {
  return url.hostname.replace(/^(?:www|m|mobile|amp)\./, '').replace(/\.$/, '');
}

/** Second-level labels under which anybody can register: `co.uk`, `com.tr`, `gov.az`. */
const SHARED =
  /^(?:com?|net|org|gov|edu|ac|gen|info|in|or|ne|go|web|blogspot|github|gitlab|wordpress|substack|medium|tumblr|livejournal|pages|netlify|vercel)$/;

/** The registrable part of a host, near enough to tell two sites apart; a single label or an IP address is a site. */
function siteOf(host: string): string {
  if (/^[\d.]+$|:/.test(host)) return host;
  const labels = host.split('.');
  const take = labels.length > 2 && SHARED.test(labels.at(-2)!) ? 3 : 2;
  return labels.slice(-take).join('.');
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
