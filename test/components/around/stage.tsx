import { render } from 'preact';
import { vi } from 'vitest';
import type { Article } from '../../../article/article';
import { sanitiseToFragment } from '../../../article/sanitise';
import type { Modes } from '../../../components/reader/around/aids';
import type { Place } from '../../../components/reader/around/place';
import { HEADLINE_ID, Reader } from '../../../components/reader/reader';
import { READER_STYLES } from '../../../components/reader/styles';
import { sheetOf } from '../../../entrypoints/reader/sheet-of';
import { DEFAULT_SETTINGS, type Settings } from '../../../settings/settings';
import { lookOf, wear } from '../../../settings/wear';
import { sampleArticle } from '../../sample-article';

interface Shown {
  modes?: Modes;
  place?: Place;
  settings?: Partial<Settings>;
}

/** A reader on the test's page, as the entrypoint would show it, and what it told. */
export function openStage() {
  const told = { onAid: vi.fn(), onMenu: vi.fn(), onEnd: vi.fn(), onPlace: vi.fn(), onCode: vi.fn() };
  const keys: Record<string, () => void> = {};
  const bindKeys = (more: Record<string, () => void>) => {
    Object.assign(keys, more);
    return () => {
      for (const key of Object.keys(more)) delete keys[key];
    };
  };
  const leftOut = {
    onPutBack: vi.fn(),
    onLeaveOut: vi.fn(),
    onHide: vi.fn(),
    onShow: vi.fn(),
    onAlways: vi.fn(),
    isAlways: () => false,
  };

  const actions = {
    onSmaller: vi.fn(),
    onLarger: vi.fn(),
    onTheme: vi.fn(),
    onSetting: vi.fn(),
    onOwnSettings: vi.fn(),
    onReset: vi.fn(),
    onOptions: vi.fn(),
    onCopy: vi.fn(),
    onPrint: vi.fn(),
  };
  document.adoptedStyleSheets = READER_STYLES.map(sheetOf);
  const dialog = document.body.appendChild(document.createElement('dialog'));
  wear(dialog, lookOf({ ...DEFAULT_SETTINGS, theme: 'light' }, false));
  dialog.setAttribute('aria-labelledby', HEADLINE_ID);
  return {
    ...told,
    onSetting: actions.onSetting,
    dialog,
    keys,
    leftOut,
    /** Shows that article (the sample with these changes) and resolves when its text stands. */
    async show(changes: Partial<Article> = {}, { modes = {}, place, settings = {} }: Shown = {}) {
      const around = { ...told, modes, place, bindKeys };
      const article = sampleArticle(changes);
      render(
        <Reader
          {...{ article, around, ...actions }}
          settings={{ ...DEFAULT_SETTINGS, ...settings }}
          hasOwnSettings={false}
          complete
          leftOut={leftOut}
          toSafeNodes={(html) => sanitiseToFragment(html, document)}
        />,
        dialog,
      );
      if (!dialog.open) dialog.showModal();
      await vi.waitUntil(() => dialog.querySelector('.progress'));
      await painted();
      return dialog.querySelector<HTMLElement>('.body')!;
    },
    panel: (id: string) => dialog.querySelector<HTMLElement>(`#${id}`)!,
    scroller: () => dialog.querySelector<HTMLElement>('main')!,
    end() {
      render(null, dialog);
      dialog.remove();
      document.adoptedStyleSheets = [];
      CSS.highlights.clear();
    },
  };
}

/** Resolves when the browser has painted twice: what was set before has been laid out and told to observers. */
export function painted(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve())));
}

export const LONG = Array.from(
  { length: 60 },
  (_, index) => `<p>Paragraph ${index} of the long story about the ferry.</p>`,
).join('');
