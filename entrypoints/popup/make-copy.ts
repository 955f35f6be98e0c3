import { sanitise } from '../../article/sanitise';
import { formatWith, type Made, makeCopy } from '../../attribution/templates';
import type { Citable } from '../../attribution/templates/fields';
import type { OwnFormat } from '../../attribution/templates/format';

/** What is copied in that format. With its templates, citations and sanitiser it is loaded when a format is first needed. */
export function makeSafely(id: string, citable: Citable, own: readonly OwnFormat[]): Made {
  return makeCopy(formatWith(id, own), citable, sanitise);
}
