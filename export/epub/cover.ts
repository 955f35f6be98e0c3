import { nameAuthors } from '../../attribution/source';
import type { Copy } from '../../library/copy';
import { pictureType } from '../picture-type';
import { type Decoded, decoded } from './pictures';
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
  const picture = await leadPicture(copies);
  // With some pictures on it, a canvas can't be read any more.
  return draw(title, copies, picture).catch(() => draw(title, copies));
}

async function draw(title: string, copies: readonly Copy[], picture?: Decoded): Promise<Blob> {
  const canvas = new OffscreenCanvas(WIDTH, HEIGHT);
  const pen = canvas.getContext('2d')!;
  pen.fillStyle = PAPER;
  pen.fillRect(0, 0, WIDTH, HEIGHT);
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
async function leadPicture(copies: readonly Copy[]): Promise<Decoded | undefined> {
  for (const { article, images } of copies) {
    const blob = images.find(({ url }) => url === article.leadImage?.url)?.blob;
    const type = blob && (await pictureType(blob));
    const picture = type && (await decoded(blob, type));
    if (picture && picture.width > 1 && picture.height > 1) return picture;
  }
  return undefined;
}

/** Fills the top of the cover with the middle of the picture. */
function fill(pen: OffscreenCanvasRenderingContext2D, picture: Decoded, height: number): void {
  const scale = Math.max(WIDTH / picture.width, height / picture.height);
  const [width, tall] = [WIDTH / scale, height / scale];
  const [left, top] = [(picture.width - width) / 2, (picture.height - tall) / 2];
  pen.drawImage(picture.image, left, top, width, tall, 0, 0, WIDTH, height);
}

function peopleOf(copies: readonly Copy[]): string {
  const names = new Set(copies.flatMap(({ article }) => article.authors));
  return nameAuthors([...names], copies[0]!.article.language) ?? '';
}

function outletsOf(copies: readonly Copy[]): string {
  return [...new Set(copies.map(({ article }) => article.siteName).filter(Boolean))].join(' · ');
}
