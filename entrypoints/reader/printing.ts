import { PRINT_PAGE_STYLES } from '../../components/reader/styles';
import { sheetOf } from './sheet-of';

/**
 * While the reader is open, has it printed instead of the page, whoever asks for it: our button or the browser's menu.
 * The page's HTML is not touched; it wears one more style sheet only from before the printing until after it. Returns
 * how to stop.
 */
export function printReaderOnly(): () => void {
  const sheet = sheetOf(PRINT_PAGE_STYLES);
  const printMedia = matchMedia('print');
  let scroll = { left: 0, top: 0 };
  const begin = () => {
    if (document.adoptedStyleSheets.includes(sheet)) return;
    scroll = { left: scrollX, top: scrollY };
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  };
  const end = () => {
    if (!document.adoptedStyleSheets.includes(sheet)) return;
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((worn) => worn !== sheet);
    scrollTo({ ...scroll, behavior: 'instant' });
  };
  const follow = () => (printMedia.matches ? begin() : end());
  window.addEventListener('beforeprint', begin);
  window.addEventListener('afterprint', end);
  printMedia.addEventListener('change', follow);
  return () => {
    window.removeEventListener('beforeprint', begin);
    window.removeEventListener('afterprint', end);
    printMedia.removeEventListener('change', follow);
    end();
  };
}
