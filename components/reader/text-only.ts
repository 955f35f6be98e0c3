import { say } from '../../words';
import { offerEnlarging } from './around/pictures';

/** Puts a button in the place of each picture, which brings it: until then nothing of it is asked for. */
export function leaveOutPictures(text: DocumentFragment): void {
  for (const image of text.querySelectorAll('img')) {
    const picture = image.closest('picture') ?? image;
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'left-out-picture';
    button.setAttribute('aria-label', leftOutName(image.alt));
    button.addEventListener('click', (event) => {
      // Within a link it would be followed.
      event.preventDefault();
      bring(picture, button);
    });
    picture.replaceWith(button);
  }
}

/** What the button for a picture says, which stands there as no text of the article. */
export function leftOutName(alt: string | undefined): string {
  return alt ? say('showPictureOf', alt) : say('showPicture');
}

function bring(picture: Element, button: HTMLElement): void {
  const place = button.parentElement!;
  button.replaceWith(picture);
  offerEnlarging(place);
  picture.closest<HTMLElement>('button, a')?.focus();
}
