import { useLayoutEffect, useRef } from 'preact/hooks';
import { say } from '../../words';

/** Shown when the browser refuses the clipboard: the text in a field, selected, with a sentence saying why. */
export function CopyByHand({ text }: { text: string }) {
  const field = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, [text]);
  return (
    <div class="copy-by-hand">
      <p role="alert">{say('copyRefused')}</p>
      <textarea ref={field} readOnly dir="auto" rows={4} aria-label={say('copyText')} value={text} />
    </div>
  );
}
