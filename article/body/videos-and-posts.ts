import { absoluteAddress } from './addresses';

/** A service whose frames are embedded in articles: how a frame's address tells the page that it shows. */
interface Service {
  name: string;
  host: RegExp;
  /** The address of the page that the frame shows; undefined if the frame shows something else. */
  page(frame: URL): string | undefined;
}

const byPath =
  (path: RegExp, page: (id: string) => string) =>
  (frame: URL): string | undefined => {
    const id = path.exec(frame.pathname)?.[1];
    return id && page(id);
  };

const byParameter =
  (name: string, page: (value: string) => string) =>
  (frame: URL): string | undefined => {
    const value = frame.searchParams.get(name);
    return value ? page(value) : undefined;
  };

const SERVICES: readonly Service[] = [
  {
    name: 'YouTube',
    host: /(?:^|\.)youtube(?:-nocookie)?\.com$/,
    page: byPath(/^\/embed\/([\w-]{6,})/, (id) => `https://www.youtube.com/watch?v=${id}`),
  },
  { name: 'Vimeo', host: /^player\.vimeo\.com$/, page: byPath(/^\/video\/(\d+)/, (id) => `https://vimeo.com/${id}`) },
  {
    name: 'Dailymotion',
    host: /(?:^|\.)dailymotion\.com$/,
    page: byPath(/^\/embed\/video\/(\w+)/, (id) => `https://www.dailymotion.com/video/${id}`),
  },
  {
    name: 'Rutube',
    host: /^rutube\.ru$/,
    page: byPath(/^\/play\/embed\/(\w+)/, (id) => `https://rutube.ru/video/${id}/`),
  },
  {
    name: 'VK',
    host: /(?:^|\.)vk(?:video)?\.(?:com|ru)$/,
    page: (frame) => {
      const [owner, id] = [frame.searchParams.get('oid'), frame.searchParams.get('id')];
      return owner && id ? `https://vk.com/video${owner}_${id}` : undefined;
    },
  },
  {
    name: 'X',
    host: /^platform\.(?:twitter|x)\.com$/,
    page: byParameter('id', (id) => `https://x.com/i/status/${encodeURIComponent(id)}`),
  },
  { name: 'Facebook', host: /(?:^|\.)facebook\.com$/, page: byParameter('href', (href) => href) },
  {
    name: 'Instagram',
    host: /(?:^|\.)instagram\.com$/,
    page: byPath(/^(\/(?:p|reel|tv)\/[\w-]+\/)/, (path) => `https://www.instagram.com${path}`),
  },
  { name: 'Telegram', host: /^t\.me$/, page: byPath(/^(\/\w+\/\d+)/, (path) => `https://t.me${path}`) },
  {
    name: 'Spotify',
    host: /^open\.spotify\.com$/,
    page: byPath(/^\/embed\/(\w+\/\w+)/, (path) => `https://open.spotify.com/${path}`),
  },
  { name: 'SoundCloud', host: /^w\.soundcloud\.com$/, page: byParameter('url', (url) => url) },
  { name: 'Bluesky', host: /^embed\.bsky\.app$/, page: (frame) => frame.href },
  { name: 'TikTok', host: /(?:^|\.)tiktok\.com$/, page: (frame) => frame.href },
];

/** What an embedded frame shows: by whom, under which address. */
export interface Embedded {
  service: string;
  url: string;
}

/** What a frame of that address shows, or undefined for advertisements, forms and whatever else frames are used for. */
export function embeddedIn(address: string, base: string): Embedded | undefined {
  const frame = URL.parse(address, base);
  const service = frame && SERVICES.find(({ host }) => host.test(frame.hostname));
  const url = service && absoluteAddress(service.page(frame) ?? null, 'link', base);
  return url ? { service: service.name, url } : undefined;
}

/** Classes by which services name the quotations that their scripts turn into posts. */
export const POSTS =
  '.twitter-tweet, .instagram-media, .tiktok-embed, .fb-post, .bluesky-embed, .reddit-embed-bq, .telegram-post';
