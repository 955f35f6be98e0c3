import { AroundTools } from './around/around-tools';
import { LeftOutList } from './left-out/left-out-list';
import { SettingsPanel } from './settings-panel';
import { TOOL_STYLES } from './tool-styles';

/** All of the reader that is opened or switched on, with its styles. Most articles are read without any of it. */
export const READER_TOOLS = { styles: TOOL_STYLES, AroundTools, LeftOutList, SettingsPanel } as const;

export type ReaderTools = typeof READER_TOOLS;
