import { dataUrl } from '../data-url';
import { pictureType } from '../picture-type';

/** A picture of a book. */
export interface BookPicture {
  /** The file's name. */
  name: string;
  type: string;
  blob: Blob;
}

/** Kinds that every reading system shows, and their endings. */
const SHOWN: Readonly<Record<string, string>> = {
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/gif': 'gif',
  'image/webp': 'webp',
};

/** In pixels, of a drawing that states no size. */
const DRAWING_WIDTH = 1200;

/** Collects the pictures of a book, each once. */
export class BookPictures {
  readonly kept: BookPicture[] = [];
  private readonly byBlob = new Map<Blob, string>();

  /** Where the picture stands in the book; undefined if there are no bytes, or none that are a picture. */
  async place(blob: Blob | undefined): Promise<string | undefined> {
    if (!blob) return undefined;
    const known = this.byBlob.get(blob);
    if (known) return known;
    const shown = await shownEverywhere(blob);
    if (!shown) return undefined;
    const name = `picture-${this.kept.length + 1}.${SHOWN[shown.type]}`;
    this.kept.push({ name, ...shown });
    this.byBlob.set(blob, name);
    return name;
  }
}

/** The picture as it is, or drawn anew if its kind is not shown by all; a broken one is none. */
async function shownEverywhere(blob: Blob): Promise<{ type: string; blob: Blob } | undefined> {
  const type = await pictureType(blob);
  if (!type) return undefined;
  const image = await decoded(blob, type);
  if (!image) return undefined;
  return type in SHOWN ? { type, blob } : drawnAnew(image);
}

/** A picture that can be drawn; of a drawing that states no size, both are 0. */
export interface Decoded {
  image: ImageBitmap | HTMLImageElement;
  width: number;
  height: number;
}

/**
 * Undefined if the browser can't show it. By its bytes, since a picture from an address makes what it is drawn on unreadable
 * where Firefox runs a script of an extension in a page; drawings have no other way.
 */
export async function decoded(blob: Blob, type: string): Promise<Decoded | undefined> {
  try {
    if (type === 'image/svg+xml') return await decodedDrawing(await dataUrl(blob, type));
    const image = await createImageBitmap(new Blob([blob], { type }));
    return { image, width: image.width, height: image.height };
  } catch {
    return undefined;
  }
}

async function decodedDrawing(url: string): Promise<Decoded> {
  const image = new Image();
  image.src = url;
  await image.decode();
  return { image, width: image.naturalWidth, height: image.naturalHeight };
}

async function drawnAnew({ image, ...size }: Decoded): Promise<{ type: string; blob: Blob } | undefined> {
  const width = size.width || DRAWING_WIDTH;
  const height = size.height || Math.round(DRAWING_WIDTH * 0.75);
  const canvas = new OffscreenCanvas(width, height);
  canvas.getContext('2d')!.drawImage(image, 0, 0, width, height);
  try {
    return { type: 'image/png', blob: await canvas.convertToBlob({ type: 'image/png' }) };
  } catch {
    return undefined;
  }
}
