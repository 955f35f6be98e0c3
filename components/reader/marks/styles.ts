import { markStyles } from './colours';
import marks from './marks.css?inline';

/** What the marks of an article wear. */
export const MARK_STYLES = [markStyles(), marks];
