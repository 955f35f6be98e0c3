import { settled } from './show-reader';
import type { Shown } from './sinks';
import { type Own, strangers } from './walk';

/** What became of a document that was shown. */
interface Outcome {
  /** Its path, by which the canary in it tells of it. */
  name: string;
  strange: string[];
}

/** Longest that a document may take to load. */
const LONGEST = 4000;

/** Everything may be done in it but to leave the harness. */
const SANDBOX = 'allow-scripts allow-same-origin allow-forms allow-modals allow-popups';

/** What the extension itself puts into its files; Markdown and copied HTML are judged by the same list. */
const OWN: Own = {
  elements: ['html', 'head', 'body', 'meta', 'title', 'style', 'link', 'main', 'nav'],
  attributes: [
    'class',
    'name',
    'content',
    'charset',
    'epub:type',
    'role',
    'hidden',
    'xml:lang',
    'xmlns',
    'xmlns:epub',
    'aria-label',
  ],
  pictures: /^(?:https?:\/\/|data:image\/|[\w/-]+\.(?:jpg|png|gif|webp|avif|svg|xhtml)(?:#[\w-]*)?$)/i,
};

/** Shows documents as a browser does that was told to let everything happen. */
export class Frames {
  private count = 0;

  /** Loads that path of the harness in a frame that stays. */
  async open(path: string): Promise<HTMLIFrameElement> {
    const frame = document.createElement('iframe');
    frame.setAttribute('sandbox', SANDBOX);
    frame.src = path;
    await loaded(frame);
    return frame;
  }

  /** Loads the document, and judges what stands in it when its pictures have come or failed. */
  async show(shown: Shown, pictures: Set<string>): Promise<Outcome> {
    return this.during(shown, (name, page) => {
      if (!page) return { name, strange: ['runs: it went elsewhere'] };
      return { name, strange: strangers(page.documentElement, OWN, pictures).map((one) => `node: ${one}`) };
    });
  }

  /** Loads the document and gives its name, whatever stands in it. */
  async showUnjudged(shown: Shown): Promise<string> {
    return this.during(shown, (name) => name);
  }

  /** @param look gets no document if that left the frame */
  private async during<Value>(
    { type, body }: Shown,
    look: (name: string, page: Document | undefined) => Value,
  ): Promise<Value> {
    const name = `/doc/${++this.count}`;
    await fetch(name, { method: 'PUT', body, headers: { 'content-type': `${type}; charset=utf-8` } });
    const frame = await this.open(name);
    try {
      const page = frame.contentDocument;
      if (page?.location?.pathname !== name) return look(name, undefined);
      await settled([...Document.prototype.querySelectorAll.call(page, 'img')] as HTMLImageElement[]);
      return look(name, page);
    } finally {
      frame.remove();
    }
  }
}

/** What stands in the document by itself, parsed where nothing loads. */
export function strangeIn({ type, body }: Shown, pictures: Set<string>): string[] {
  return strangers(new DOMParser().parseFromString(body, type).documentElement, OWN, pictures);
}

function loaded(frame: HTMLIFrameElement): Promise<void> {
  return new Promise((resolve) => {
    frame.addEventListener('load', () => resolve(), { once: true });
    setTimeout(resolve, LONGEST);
    document.body.append(frame);
  });
}
