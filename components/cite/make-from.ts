import { formatWith, type Made, makeCopy } from '../../attribution/templates';
import type { CiteMenuProps } from './contract';

/** What is copied in that format, where HTML is sanitised by whoever shows it. */
export function makeFrom(
  id: string,
  { citable, own, toSafeNodes }: Pick<CiteMenuProps, 'citable' | 'own' | 'toSafeNodes'>,
): Made {
  const sanitise = (html: string) => {
    const holder = document.createElement('div');
    holder.append(toSafeNodes(html));
    return holder.innerHTML;
  };
  return makeCopy(formatWith(id, own), citable, sanitise);
}
