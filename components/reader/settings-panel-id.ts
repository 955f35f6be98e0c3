/** The id by which the toolbar's button opens the settings' panel. */
export const SETTINGS_PANEL_ID = 'reader-settings';
