/** Code for the process in which a page or the popup lives; the window sends it there as text. */

/** Which document of the window to look into: the front tab's page, its open reader, or the popup. */
export type Place = 'page' | 'reader' | 'popup';

/** How each place is found from a frame script, whose `content` is the page's window. */
export const ROOTS: Record<Place, string> = {
  page: '() => content.document',
  reader: "() => content.document.querySelector('colophon-reader')?.openOrClosedShadowRoot",
  popup: '() => content.document',
};

/** Runs in the window: sends the script to that place's process and gives back what it answers. */
export async function runInFrame(inPopup: boolean, message: string, script: string): Promise<unknown> {
  const browser = inPopup
    ? document.querySelector<FirefoxBrowserElement>('.webextension-popup-browser')
    : gBrowser.selectedBrowser;
  if (!browser) throw new Error('There is no popup.');
  const { messageManager } = browser;
  type Answer = { value?: unknown; error?: string };
  const { value, error } = await new Promise<Answer>((resolve) => {
    const listener = ({ data }: { data: unknown }) => {
      messageManager.removeMessageListener(message, listener);
      resolve(data as Answer);
    };
    messageManager.addMessageListener(message, listener);
    // A process that goes away, as the popup's does when it closes, never answers.
    setTimeout(resolve, 4000, { error: 'No answer from the frame.' });
    messageManager.loadFrameScript(`data:application/javascript;charset=utf-8,${encodeURIComponent(script)}`, false);
  });
  if (error) throw new Error(error);
  return value;
}
