import type { Row } from '../../library/catalogue/contract';
import type { Route } from './route';
import { writeRoute } from './route';

/** Where a row leads: to the copy, or to the outlet's page where there is none. */
export function hrefOfRow(row: Row, route: Route): string {
  if (row.isKept) return writeRoute({ query: route.query, article: row.id });
  return webAddress(row.url) ?? writeRoute({ query: route.query });
}

/** An address that may be opened; what was imported could be of any kind. */
export function webAddress(address: string): string | undefined {
  const url = URL.parse(address);
  return url && /^https?:$/.test(url.protocol) ? url.href : undefined;
}
