import { say } from '../../../words';

/**
 * Lets wide tables and code scroll inside themselves: tables get a box for it, and whatever is wider than its box can be
 * focused, so that the arrow keys scroll it, and has a name. Returns how to stop watching their widths.
 */
export function scrollInside(text: HTMLElement): () => void {
  const watched = new ResizeObserver((entries) => {
    for (const { target } of entries) mark(target as HTMLElement);
  });
  for (const table of text.querySelectorAll('table:not(table table)')) {
    const box = document.createElement('div');
    box.className = 'wide';
    table.replaceWith(box);
    box.append(table);
  }
  for (const box of text.querySelectorAll<HTMLElement>('.wide, pre')) watched.observe(box);
  return () => watched.disconnect();
}

function mark(box: HTMLElement): void {
  if (box.scrollWidth > box.clientWidth + 1) {
    box.tabIndex = 0;
    box.setAttribute('role', 'group');
    box.setAttribute('aria-label', nameOf(box));
  } else for (const name of ['tabindex', 'role', 'aria-label']) box.removeAttribute(name);
}

function nameOf(box: HTMLElement): string {
  if (box.localName === 'pre') return say('code');
  return box.querySelector('caption')?.textContent?.trim() || say('table');
}
