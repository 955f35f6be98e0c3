/** What phones take for the width of a page that says nothing of it. */
const UNSAID = 'width=980';

/** As wide as the screen, and never farther away than that. */
const FITTING = 'width=device-width, initial-scale=1, minimum-scale=1';

/**
 * A page that is wider than the phone is shown from farther away, and what lies over it would be as well, in letters too
 * small to read. While the reader is open such a page is told to fit; its own element that says so is left as it is.
 * Returns how to have it as it was.
 */
export function fitPhone(): () => void {
  if (!matchMedia('(pointer: coarse)').matches || innerWidth <= screen.width) return () => {};
  const said = [...document.querySelectorAll<HTMLMetaElement>('meta[name="viewport" i]')].at(-1);
  const meta = document.createElement('meta');
  Object.assign(meta, { name: 'viewport', content: FITTING });
  document.head.append(meta);
  return () => {
    // Taken away, it would still be followed.
    meta.content = said?.content ?? UNSAID;
    meta.remove();
  };
}
