import { render } from 'preact';
import type { Article } from '../../../article/article';
import { sanitiseToFragment } from '../../../article/sanitise';
import type { ToSafeNodes } from '../../../components/reader/body';
import { Reader } from '../../../components/reader/reader';
import { DEFAULT_SETTINGS } from '../../../settings/settings';
import { strangers } from './walk';

/** Runs in the reader's own document, where everything may run. */
export interface ReaderStage {
  /** Shows the articles, one below the other, and gives what is strange in each once its pictures have come or failed. */
  show(articles: readonly Article[], toNodes?: ToSafeNodes): Promise<{ strange: string[][]; pictures: string[] }>;
}

const PICTURES = /^(?:https?:\/\/|data:image\/(?:png|jpe?g|gif|webp|avif);base64,)/i;

const nothing = () => {};

const actions = {
  onSmaller: nothing,
  onLarger: nothing,
  onTheme: nothing,
  onSetting: nothing,
  onOwnSettings: nothing,
  onReset: nothing,
  onOptions: nothing,
  onCopy: nothing,
  onPrint: nothing,
};

const around = {
  onTools: async () => false,
  modes: {},
  onAid: nothing,
  onMenu: nothing,
  onEnd: nothing,
  onPlace: nothing,
  onCode: nothing,
  bindKeys: () => nothing,
};

export const readerStage: ReaderStage = {
  async show(articles, toNodes = (html) => sanitiseToFragment(html, document)) {
    const pictures = new Set<string>();
    const strange: string[][] = [];
    const hosts = articles.map((article) => {
      const host = document.body.appendChild(document.createElement('div'));
      const root = host.attachShadow({ mode: 'closed' });
      render(
        <Reader
          article={article}
          settings={DEFAULT_SETTINGS}
          hasOwnSettings={false}
          around={around}
          complete
          toSafeNodes={toNodes}
          {...actions}
        />,
        root,
      );
      // Out of sight they would never load, and what waits for that would never run.
      for (const image of root.querySelectorAll('img')) image.setAttribute('loading', 'eager');
      strange.push(strangeIn(root, pictures));
      return { host, root };
    });
    await settled(hosts.flatMap(({ root }) => [...root.querySelectorAll('img')]));
    for (const { host, root } of hosts) {
      render(null, root);
      host.remove();
    }
    return { strange, pictures: [...pictures] };
  },
};

/** The text by the strict list; around it the reader's own buttons and icons stand, whose addresses are judged. */
function strangeIn(root: ShadowRoot, pictures: Set<string>): string[] {
  const body = root.querySelector('.body')!;
  const found = strangers(body, { attributes: ['class'], pictures: PICTURES }, pictures).filter(
    (one) => one !== '<div class="body">',
  );
  for (const image of body.querySelectorAll('img'))
    if (image.referrerPolicy !== 'no-referrer') found.push('a picture that tells where it is read');
  const shell = root.querySelectorAll('.head, .lead-image, .colophon');
  for (const part of shell)
    found.push(
      ...strangers(
        part,
        {
          elements: ['h1', 'main', 'button'],
          attributes: ['class', 'type', 'aria-label', 'hreflang'],
          pictures: PICTURES,
        },
        pictures,
      ),
    );
  return found;
}

/** Resolves when every picture has come or failed, or after half a second. */
export async function settled(images: readonly HTMLImageElement[]): Promise<void> {
  const all = images.map((image) => (image.complete ? undefined : cameOrFailed(image)));
  await Promise.race([Promise.all(all), new Promise((resolve) => setTimeout(resolve, 500))]);
  await new Promise((resolve) => setTimeout(resolve, 0));
}

function cameOrFailed(image: HTMLImageElement): Promise<void> {
  return new Promise((resolve) => {
    for (const kind of ['load', 'error']) image.addEventListener(kind, () => resolve());
  });
}
