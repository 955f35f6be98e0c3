import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';

interface DropPlaceProps {
  onFiles: (files: File[]) => void;
  children: ComponentChildren;
}

/** Takes files that are dropped on it. What it holds offers another way to do the same. */
export function DropPlace({ onFiles, children }: DropPlaceProps) {
  const [isOver, setOver] = useState(false);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping has no keyboard; the button within does the same
    <div
      class={isOver ? 'drop-place over' : 'drop-place'}
      onDragOver={(event) => {
        if (!event.dataTransfer?.types.includes('Files')) return;
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={({ currentTarget, relatedTarget }) => {
        if (!currentTarget.contains(relatedTarget as Node | null)) setOver(false);
      }}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        const files = [...(event.dataTransfer?.files ?? [])];
        if (files.length) onFiles(files);
      }}
    >
      {children}
    </div>
  );
}
