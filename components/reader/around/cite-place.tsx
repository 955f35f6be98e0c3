import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Cite, CiteMenuProps } from '../../cite/contract';

/** Where the menu of citations stands once its script is here, which renders it by itself. */
export function CitePlace({ cite, ...props }: CiteMenuProps & { cite: Cite }) {
  const place = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => cite.show(place.current!, props));
  useLayoutEffect(() => () => cite.hide(place.current!), []);
  return <div ref={place} />;
}
