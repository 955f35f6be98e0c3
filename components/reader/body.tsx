import { useLayoutEffect, useRef } from 'preact/hooks';
import { sanitiseToFragment } from '../../article/sanitise';

/** The article's text. Sanitised once more on its way in: nothing else decides what may be shown. */
export function Body({ html }: { html: string }) {
  const body = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    body.current!.replaceChildren(sanitiseToFragment(html, document));
  }, [html]);
  // biome-ignore lint/a11y/noStaticElementInteractions: the links inside are what is clicked, by mouse or by key
  // biome-ignore lint/a11y/useKeyWithClickEvents: a key on a link makes a click
  return <div ref={body} class="body" onClick={followInside} />;
}

/** A link to a footnote leads to it here; left alone it would change the address of the page behind. */
function followInside(event: MouseEvent & { currentTarget: HTMLElement }): void {
  const href = (event.target as Element).closest('a')?.getAttribute('href');
  if (!href?.startsWith('#')) return;
  event.preventDefault();
  const target = event.currentTarget.querySelector<HTMLElement>(
    `[id="${CSS.escape(decodeURIComponent(href.slice(1)))}"]`,
  );
  if (!target) return;
  target.tabIndex = -1;
  target.focus({ preventScroll: true });
  target.scrollIntoView({ block: 'center' });
}
