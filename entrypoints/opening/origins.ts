/**
 * The pattern of all pages of an address's site, as permissions are asked for; undefined for what is not the web. Without
 * a port, since Firefox knows none in patterns: it holds for every port.
 */
export function originOf(address: string | undefined): string | undefined {
  const url = address ? URL.parse(address) : null;
  return url && /^https?:$/.test(url.protocol) && url.hostname ? `${url.protocol}//${url.hostname}/*` : undefined;
}

/** The site of a pattern as a person names it; undefined where the pattern is of all sites. What is not https: says so. */
export function siteOfOrigin(origin: string): string | undefined {
  const [, scheme, host] = /^([^:]+):\/\/([^/]*)\//.exec(origin) ?? [];
  if (!host || host === '*') return undefined;
  return scheme === 'http' ? `http://${host}` : host;
}
