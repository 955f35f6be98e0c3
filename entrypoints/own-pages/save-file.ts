/** In milliseconds: until then the browser has taken the file over. */
const TAKEN_OVER = 60_000;

/** Hands a file to the person under that name. */
export function saveFile(name: string, blob: Blob): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), TAKEN_OVER);
}
