/** A public archive of the web that can be asked for what it has of an address. */
export interface Archive {
  id: string;
  /** As it calls itself. */
  name: string;
  /** The page that lists what it has; opened by the person, nothing is sent before. */
  lookUp: (url: string) => string;
}

/** One row each. The addresses are those that the archives document for looking up. */
export const ARCHIVES: readonly Archive[] = [
  { id: 'wayback', name: 'Wayback Machine', lookUp: (url) => `https://web.archive.org/web/*/${url}` },
  { id: 'archive-today', name: 'archive.today', lookUp: (url) => `https://archive.ph/${url}` },
  { id: 'arquivo', name: 'Arquivo.pt', lookUp: (url) => `https://arquivo.pt/wayback/*/${url}` },
  {
    id: 'ghost',
    name: 'GhostArchive',
    lookUp: (url) => `https://ghostarchive.org/search?term=${encodeURIComponent(url)}`,
  },
];
