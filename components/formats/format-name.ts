import { type BuiltInId, FIRST_FORMAT, type OwnFormat } from '../../attribution/templates/format';
import { say, type WordKey } from '../../words';

/** What a copy format is called; one that is gone is called as the first one, which stands in for it. */
export function nameFormat(id: string, own: readonly OwnFormat[] = []): string {
  const { name } = own.find((format) => format.id === id) ?? {};
  return name ?? nameBuiltIn(id.startsWith('own-') ? FIRST_FORMAT : (id as BuiltInId));
}

/** What the copy button is called when it copies in that format. */
export function nameCopying(id: string, own: readonly OwnFormat[] = []): string {
  return isFirst(id, own) ? say('copyLink') : say('copyAs', nameFormat(id, own));
}

/** True for the first format, and for one that is gone. */
export function isFirst(id: string, own: readonly OwnFormat[] = []): boolean {
  return id === FIRST_FORMAT || (id.startsWith('own-') && !own.some((format) => format.id === id));
}

function nameBuiltIn(id: BuiltInId): string {
  return say(`format_${id.replaceAll('-', '_')}` as WordKey);
}
