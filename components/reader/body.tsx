import { useLayoutEffect, useRef } from 'preact/hooks';
import { leaveOutPictures } from './text-only';

/** HTML as nodes of this document that may be shown. Given in, since the page's script has the sanitiser loaded already. */
export type ToSafeNodes = (html: string) => DocumentFragment;

interface BodyProps {
  html: string;
  toSafeNodes: ToSafeNodes;
  /** Pictures are left out until each is asked for. */
  textOnly?: boolean;
  /** False for the first frame: only the beginning stands, which is all that can be seen of a long text. */
  complete: boolean;
  /** Called with the text when it stands, before it is painted. */
  onShown?: (text: HTMLElement) => void;
  /** Called when a link to a place inside the text is followed. Absent: nothing happens. */
  onFollow?: (link: HTMLElement, target: HTMLElement) => void;
}

/** About as many as a tall window shows. */
const FIRST_BLOCKS = 20;

/** The article's text. Sanitised once more on its way in: nothing else decides what may be shown. */
export function Body({ html, toSafeNodes, textOnly, complete, onShown, onFollow }: BodyProps) {
  const body = useRef<HTMLDivElement>(null);
  const rest = useRef<ChildNode[]>([]);
  useLayoutEffect(() => {
    const text = toSafeNodes(html);
    if (textOnly) leaveOutPictures(text);
    const blocks = [...text.childNodes];
    rest.current = blocks.splice(FIRST_BLOCKS);
    body.current!.replaceChildren(...blocks);
  }, [html, textOnly]);
  useLayoutEffect(() => {
    if (!complete) return;
    body.current!.append(...rest.current);
    rest.current = [];
    onShown?.(body.current!);
  }, [html, textOnly, complete]);
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
