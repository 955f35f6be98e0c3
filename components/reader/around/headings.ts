/** A heading of the text, as the table of contents shows it. */
export interface Heading {
  id: string;
  words: string;
  /** How deep it stands, 0 for the text's highest kind of heading. */
  depth: number;
}

/**
 * The headings of `text` in order. Each without an id is given one, so that it can be led to; empty ones are left out.
 */
export function nameHeadings(text: Element): Heading[] {
  const elements = [...text.querySelectorAll('h1, h2, h3, h4, h5, h6')].filter(({ textContent }) => textContent.trim());
  const highest = Math.min(...elements.map(levelOf));
  return elements.map((element, index) => {
    element.id ||= `heading-${index + 1}`;
    const words = element.textContent.replace(/\s+/g, ' ').trim();
    return { id: element.id, words, depth: levelOf(element) - highest };
  });
}

function levelOf(heading: Element): number {
  return Number(heading.localName[1]);
}
