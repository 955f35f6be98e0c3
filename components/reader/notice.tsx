import { say, type WordKey } from '../../words';

const WORDS = {
  paywalled: 'paywalled',
  anyway: 'anywayNotice',
  selection: 'selectionNotice',
} as const satisfies Record<string, WordKey>;

/** Says above the text what it is when it is not the whole article. In the interface's language, not the article's. */
export function Notice({ kind }: { kind: keyof typeof WORDS | undefined }) {
  if (!kind) return null;
  return (
    <p class="notice" lang={say('language')} dir="auto">
      {say(WORDS[kind])}
    </p>
  );
}
