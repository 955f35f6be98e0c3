/** Puts that HTML into the test's page, laid out, as `pageText` and `textFragment` read it. */
export function showPage(html: string): Document {
  document.body.innerHTML = html;
  return document;
}

/** The quote of those words as they stand once in the text of the reader. */
export function quoteIn(text: string, exact: string) {
  const start = text.indexOf(exact);
  if (start < 0 || text.indexOf(exact, start + 1) >= 0) throw new Error(`"${exact}" does not stand there once.`);
  const end = start + exact.length;
  return { exact, prefix: text.slice(Math.max(0, start - 32), start), suffix: text.slice(end, end + 32) };
}

/** The directives in words, as a person could write them. */
export function inWords(fragment: string | undefined): string | undefined {
  return fragment && decodeURIComponent(fragment);
}
