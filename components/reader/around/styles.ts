import code from '../code/code.css?inline';
import bar from './bar.css?inline';
import contents from './contents.css?inline';
import find from './find.css?inline';
import keyList from './key-list.css?inline';
import lightBox from './light-box.css?inline';
import marks from './marks.css?inline';
import menu from './menu.css?inline';
import noteBox from './note-box.css?inline';
import ownScroll from './own-scroll.css?inline';
import pages from './pages.css?inline';
import panel from './panel.css?inline';
import progress from './progress.css?inline';
import ruler from './ruler.css?inline';

/** What all that helps to get around in an article wears. */
export const AROUND_STYLES = [
  panel,
  menu,
  contents,
  keyList,
  find,
  marks,
  noteBox,
  lightBox,
  ownScroll,
  progress,
  ruler,
  pages,
  bar,
  code,
];
