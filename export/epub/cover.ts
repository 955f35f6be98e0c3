import { nameAuthors } from '../../attribution/source';
import type { Copy } from '../../library/copy';
import { pictureType } from '../picture-type';
import { decoded } from './pictures';
import { wrapped } from './wrap';

const WIDTH = 1200;
const HEIGHT = 1800;
const MARGIN = 96;
const PAPER = '#fbf7ee';
const INK = '#1d1b16';
const QUIET = '#635d52';
const SERIF = 'Literata, Georgia, "Noto Serif", serif';
const SANS = 'system-ui, sans-serif';

/** A cover of the lead picture, if there is one, title, authors and outlets; a JPEG. */
export async function drawCover(title: string, copies: readonly Copy[]): Promise<Blob> {
  const canvas = new OffscreenCanvas(WIDTH, HEIGHT);
  const pen = canvas.getContext('2d')!;
  pen.fillStyle = PAPER;
  pen.fillRect(0, 0, WIDTH, HEIGHT);
  const picture = await leadPicture(copies);
  const top = picture ? HEIGHT * 0.45 : MARGIN * 2;
  if (picture) fill(pen, picture, top);
  const { direction } = copies[0]!.article;
  pen.direction = direction;
  pen.textAlign = 'start';
  const edge = direction === 'rtl' ? WIDTH - MARGIN : MARGIN;
  const size = title.length > 120 ? 64 : title.length > 60 ? 80 : 96;
  const write = (text: string, font: string, colour: string, from: number, lineHeight: number, lines: number) => {
    pen.font = font;
    pen.fillStyle = colour;
    const rows = wrapped(text, lines, (row) => pen.measureText(row).width <= WIDTH - 2 * MARGIN);
    rows.forEach((row, index) => {
      pen.fillText(row, edge, from + lineHeight * (index + 1));
    });
    return from + lineHeight * rows.length;
  };
  const below = write(title, `600 ${size}px ${SERIF}`, INK, top + MARGIN * 0.6, size * 1.25, picture ? 5 : 9);
  write(peopleOf(copies), `400 44px ${SANS}`, QUIET, below + MARGIN * 0.5, 60, 3);
  write(outletsOf(copies), `600 44px ${SANS}`, INK, HEIGHT - MARGIN * 2.2, 60, 2);
  return canvas.convertToBlob({ type: 'image/jpeg', quality: 0.85 });
}

/** The first lead picture that was kept. */
async function leadPicture(copies: readonly Copy[]): Promise<HTMLImageElement | undefined> {
  for (const { article, images } of copies) {
    const blob = images.find(({ url }) => url === article.leadImage?.url)?.blob;
    const type = blob && (await pictureType(blob));
    const image = type && (await decoded(blob, type));
    if (image && image.naturalWidth > 1 && image.naturalHeight > 1) return image;
  }
  return undefined;
}

/** Fills the top of the cover with the middle of the picture. */
function fill(pen: OffscreenCanvasRenderingContext2D, image: HTMLImageElement, height: number): void {
  const { naturalWidth, naturalHeight } = image;
  const scale = Math.max(WIDTH / naturalWidth, height / naturalHeight);
  const [width, tall] = [WIDTH / scale, height / scale];
  pen.drawImage(image, (naturalWidth - width) / 2, (naturalHeight - tall) / 2, width, tall, 0, 0, WIDTH, height);
}

function peopleOf(copies: readonly Copy[]): string {
  const names = new Set(copies.flatMap(({ article }) => article.authors));
  return nameAuthors([...names], copies[0]!.article.language) ?? '';
}

function outletsOf(copies: readonly Copy[]): string {
  return [...new Set(copies.map(({ article }) => article.siteName).filter(Boolean))].join(' · ');
}
