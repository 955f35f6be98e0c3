import { say } from '../../../words';

/** A picture that can be looked at in the light box. */
export interface Picture {
  image: HTMLImageElement;
  caption?: string;
}

/**
 * Puts each picture of its own into a button that enlarges it. Pictures within running text (a letter, a flag) and
 * those that are links stay as they are.
 */
export function offerEnlarging(text: HTMLElement): void {
  for (const image of text.querySelectorAll('img')) {
    const picture = image.closest('picture') ?? image;
    if (picture.closest('a, button, td') || isInRunningText(picture)) continue;
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'enlarge';
    button.setAttribute('aria-label', enlargeName(image.alt));
    picture.replaceWith(button);
    button.append(picture);
  }
}

/** What a screen reader says of a picture that can be enlarged. */
export function enlargeName(alt: string | undefined): string {
  return alt ? say('enlargePicture', alt) : say('enlarge');
}

/** The pictures of the article that can be enlarged, in order, with the captions they have there. */
export function picturesOf(article: HTMLElement): Picture[] {
  return [...article.querySelectorAll<HTMLImageElement>('.enlarge img')].map((image) => ({
    image,
    caption: image.closest('figure')?.querySelector('figcaption')?.textContent?.trim() || image.alt || undefined,
  }));
}

function isInRunningText(picture: Element): boolean {
  const paragraph = picture.closest('p, h1, h2, h3, h4, h5, h6');
  return paragraph !== null && paragraph.textContent.trim() !== '';
}
