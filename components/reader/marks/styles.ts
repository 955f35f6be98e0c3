import smallButton from '../../ui/small-button.css?inline';
import { markStyles } from './colours';
import marks from './marks.css?inline';

/** What the marks of an article wear. */
export const MARK_STYLES = [markStyles(), smallButton, marks];
