import { BUILT_IN_IDS, type BuiltInId, FIRST_FORMAT, type OwnFormat } from '../../attribution/templates/format';
import { say, type WordKey } from '../../words';

/** The id of that format, or of the first one, which stands in for one that is gone. */
export function knownFormat(id: string, own: readonly OwnFormat[] = [], first: BuiltInId = FIRST_FORMAT): string {
  return [...BUILT_IN_IDS, ...own.map((format) => format.id)].includes(id) ? id : first;
}

/** What a copy format is called. */
export function nameFormat(id: string, own: readonly OwnFormat[] = []): string {
  const known = knownFormat(id, own);
  return own.find((format) => format.id === known)?.name ?? say(`format_${known.replaceAll('-', '_')}` as WordKey);
}

/** What the copy button is called when it copies in that format. */
export function nameCopying(id: string, own: readonly OwnFormat[] = []): string {
  return knownFormat(id, own) === FIRST_FORMAT ? say('copyLink') : say('copyAs', nameFormat(id, own));
}
