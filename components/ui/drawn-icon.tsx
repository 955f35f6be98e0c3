import type { LucideIcon, LucideProps } from 'lucide-preact';

/** An icon of one path, as the build makes them of lucide's (`scripts/build/drawn-icons.ts`): on 24 units, by strokes of two. */
export function drawn(path: string): LucideIcon {
  return ({ class: name, 'aria-hidden': hidden }: LucideProps) => (
    // biome-ignore lint/a11y/noSvgWithoutTitle: what it stands in has the name
    <svg
      class={name}
      aria-hidden={hidden}
      width="24"
      height="24"
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      stroke-width="2"
      stroke-linecap="round"
      stroke-linejoin="round"
    >
      <path d={path} />
    </svg>
  );
}
