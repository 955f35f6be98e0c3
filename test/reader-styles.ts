import { FRAME_STYLES, PRINT_STYLES, TEXT_STYLES } from '../components/reader/styles';
import { TOOL_STYLES } from '../components/reader/tool-styles';

/** All that the reader wears once everything of it has come, in that order. */
export const READER_STYLES = [...TEXT_STYLES, ...FRAME_STYLES, ...TOOL_STYLES, PRINT_STYLES];
