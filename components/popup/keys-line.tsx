import type { Command } from '../options/shortcuts';

/** In one quiet line, the keys that do the same from outside; without those that the person took away. */
export function KeysLine({ commands }: { commands: readonly Command[] }) {
  return (
    <p class="keys-line">
      {commands
        .filter(({ keys }) => keys)
        .map(({ words, keys }) => (
          <span key={keys}>
            <kbd>{keys}</kbd> {words}
          </span>
        ))}
    </p>
  );
}
