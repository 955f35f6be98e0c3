/** A sheet made by script: a page's policy on inline styles does not apply to it. */
export function sheetOf(css: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  return sheet;
}

/** Gives those styles to the shadow root or document in which that element stands. Returns how to take them off. */
export function wearSheets(element: Element, styles: readonly string[]): () => void {
  const root = element.getRootNode() as Document | ShadowRoot;
  const sheets = styles.map(sheetOf);
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, ...sheets];
  return () => {
    root.adoptedStyleSheets = root.adoptedStyleSheets.filter((sheet) => !sheets.includes(sheet));
  };
}
