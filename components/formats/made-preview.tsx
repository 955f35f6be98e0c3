import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Made } from '../../attribution/templates';
import { sayFault } from './say-fault';

interface MadePreviewProps {
  made: Made;
  /** Name of the whole. */
  name: string;
  toSafeNodes: (html: string) => DocumentFragment;
}

/** What is copied: rendered where it is pasted so, else letter by letter; or the sentence that says what is wrong. */
export function MadePreview({ made, name, toSafeNodes }: MadePreviewProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard
    <section class="made" aria-label={name} tabIndex={0}>
      {!made.ok ? (
        <p class="fault">{sayFault(made)}</p>
      ) : made.flavours.html ? (
        <Rendered html={made.flavours.html} toSafeNodes={toSafeNodes} />
      ) : (
        <pre dir="auto">{made.flavours.text}</pre>
      )}
    </section>
  );
}

function Rendered({ html, toSafeNodes }: { html: string; toSafeNodes: MadePreviewProps['toSafeNodes'] }) {
  const place = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => place.current!.replaceChildren(toSafeNodes(html)), [html]);
  return <div ref={place} dir="auto" />;
}
