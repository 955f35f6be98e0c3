import { createRef, render } from 'preact';
import { vi } from 'vitest';
import { Library, type LibraryProps } from '../../../components/library/library';
import { FIRST_QUERY } from '../../../components/library/query';
import { LIBRARY_STYLES } from '../../../components/library/styles';
import { sheetOf } from '../../../entrypoints/reader/host';
import type { Row } from '../../../library/catalogue/contract';
import { DEFAULT_SETTINGS, type Settings } from '../../../settings/settings';
import { interfaceTheme, lookOf, wear } from '../../../settings/wear';

/** A row of a list, with everything about it; tests change what they are about. */
export function sampleRow(number: number, changes: Partial<Row> = {}): Row {
  return {
    id: `a${number}`,
    title: `The ferry, part ${number}`,
    authors: ['Leyla Quliyeva'],
    outlet: 'The Delta Post',
    url: `https://delta.example/${number}`,
    publishedTime: '2026-05-04T06:00',
    savedAt: '2026-05-05T06:00:00.000Z',
    language: 'en',
    direction: 'ltr',
    minutes: 3,
    tags: [],
    isRead: false,
    isKept: true,
    versions: 1,
    marks: 0,
    ...changes,
  };
}

/** The rows from one number to another, as a session has them. */
export function sampleRows(from: number, to: number): Map<number, Row> {
  return new Map(Array.from({ length: to - from }, (_, index) => [from + index, sampleRow(from + index)]));
}

/** The library page without its session: what is told is remembered, and nothing is done. */
export function openStage() {
  const told = {
    onRetry: vi.fn(),
    onWords: vi.fn(),
    onSearched: vi.fn(),
    onFilter: vi.fn(),
    onProtect: vi.fn(),
    onOptions: vi.fn(),
    onAnswer: vi.fn(),
    onSeen: vi.fn(),
    onSelectionAct: vi.fn(),
    onAll: vi.fn(),
    onNone: vi.fn(),
    onSort: vi.fn(),
    onClear: vi.fn(),
    onPurgeAll: vi.fn(),
    onFocusRow: vi.fn(),
    onSelect: vi.fn(),
    onAct: vi.fn(),
  };
  document.adoptedStyleSheets = LIBRARY_STYLES.map(sheetOf);
  document.documentElement.lang = 'en';
  const container = document.body.appendChild(document.createElement('div'));
  const LIST = { rows: sampleRows(0, 3), total: 3, active: 0, focusing: 0, selected: new Set<string>() };
  return {
    ...told,
    container,
    list: LIST,
    show(changes: Partial<LibraryProps> = {}, settings: Partial<Settings> = {}) {
      const all = { ...DEFAULT_SETTINGS, theme: 'light' as const, ...settings };
      wear(document.documentElement, lookOf(all, false));
      document.documentElement.dataset.theme = interfaceTheme(all);
      const props: LibraryProps = {
        state: 'ready',
        query: FIRST_QUERY,
        list: LIST,
        facets: {
          outlets: [{ name: 'The Delta Post', articles: 3 }],
          tags: [{ name: 'rivers', articles: 1 }],
          languages: [{ name: 'ru', articles: 2 }],
        },
        storage: { used: 120_000_000, quota: 2_100_000_000, isPersisted: false },
        searchRef: createRef(),
        panels: {},
        selectionPanels: {},
        hrefOfShelf: (shelf) => `#/?shelf=${shelf}`,
        hrefOf: ({ id }) => `#/article/${id}`,
        ...told,
        ...changes,
      };
      render(<Library {...props} />, container);
    },
    row: (place: number) => container.querySelector<HTMLElement>(`[data-index="${place}"]`),
    end() {
      render(null, container);
      container.remove();
      document.adoptedStyleSheets = [];
      for (const name of document.documentElement.getAttributeNames()) document.documentElement.removeAttribute(name);
    },
  };
}
