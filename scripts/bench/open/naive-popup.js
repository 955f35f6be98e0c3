// @ts-nocheck: a page of another extension.
/** The baseline's popup: one button, which reads the page of the tab. */
document.querySelector('button').addEventListener('click', async () => {
  const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
  await chrome.scripting.executeScript({
    target: { tabId: tab.id },
    files: ['readability.js', 'purify.js', 'naive-page.js'],
    injectImmediately: true,
  });
});
