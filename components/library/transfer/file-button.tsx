import { useRef } from 'preact/hooks';

interface FileButtonProps {
  words: string;
  /** What the browser's dialog offers, `.zip,.csv`. */
  accept: string;
  multiple?: boolean;
  /** It stays reachable while something is at work, so that the focus is not lost, and does nothing. */
  isBusy: boolean;
  onFiles: (files: File[]) => void;
}

/** A button that asks for files. */
export function FileButton({ words, accept, multiple, isBusy, onFiles }: FileButtonProps) {
  const field = useRef<HTMLInputElement>(null);
  return (
    <>
      <button type="button" class="secondary" aria-disabled={isBusy} onClick={() => !isBusy && field.current!.click()}>
        {words}
      </button>
      <input
        ref={field}
        type="file"
        accept={accept}
        multiple={multiple}
        hidden
        aria-label={words}
        onChange={({ currentTarget }) => {
          const files = [...(currentTarget.files ?? [])];
          // The same file chosen again is to be read again.
          currentTarget.value = '';
          if (files.length && !isBusy) onFiles(files);
        }}
      />
    </>
  );
}
