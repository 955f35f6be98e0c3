import { useLayoutEffect, useRef } from 'preact/hooks';

/** HTML as nodes of this document that may be shown. Given in, since the page's script has the sanitiser loaded already. */
export type ToSafeNodes = (html: string) => DocumentFragment;

interface BodyProps {
  html: string;
  toSafeNodes: ToSafeNodes;
  /** Called with the text when it stands, before it is painted. */
  onShown?: (text: HTMLElement) => void;
  /** Called when a link to a place inside the text is followed. Absent: nothing happens. */
  onFollow?: (link: HTMLElement, target: HTMLElement) => void;
}

/** The article's text. Sanitised once more on its way in: nothing else decides what may be shown. */
export function Body({ html, toSafeNodes, onShown, onFollow }: BodyProps) {
  const body = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    body.current!.replaceChildren(toSafeNodes(html));
    onShown?.(body.current!);
  }, [html]);
  const follow = (event: MouseEvent) => followInside(event, body.current!, onFollow);
  // biome-ignore lint/a11y/noStaticElementInteractions: the links inside are what is clicked, by mouse or by key
  // biome-ignore lint/a11y/useKeyWithClickEvents: a key on a link makes a click
  return <div ref={body} class="body" onClick={follow} />;
}

/** A link to a place in the text is followed here; left alone it would change the address of the page behind. */
function followInside(event: MouseEvent, body: HTMLElement, onFollow: BodyProps['onFollow']): void {
  const link = (event.target as Element).closest('a');
  const href = link?.getAttribute('href');
  if (!link || !href?.startsWith('#')) return;
  event.preventDefault();
  const target = body.querySelector<HTMLElement>(`[id="${CSS.escape(decodeURIComponent(href.slice(1)))}"]`);
  if (target) onFollow?.(link, target);
}
