import { sheetOf } from './sheet-of';

/**
 * Where scroll bars take room, the page's own would stand beside the reader's. Paints it in one colour and takes no
 * room away, since a page that is laid out anew for another width would not be as it was afterwards.
 */
export function blankPageScrollbar(): { paint: (colour: string) => void; stop: () => void } {
  const sheet = sheetOf('');
  return {
    paint: (colour) => {
      sheet.replaceSync(`:root:root:root { scrollbar-color: ${colour} ${colour} }`);
      if (!document.adoptedStyleSheets.includes(sheet))
        document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    },
    stop: () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((worn) => worn !== sheet);
    },
  };
}
