import type { FetchFont } from '../fonts/font-wardrobe';

/** A page of the extension's own may read its files. */
export const fetchFontFile: FetchFont = async (file) => (await fetch(`/${file}`)).arrayBuffer();
