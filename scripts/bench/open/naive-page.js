// @ts-nocheck: the libraries are globals here.
/** The baseline in the page: what the libraries themselves take, and nothing else. `Readability` and `DOMPurify` were injected before it. */
(() => {
  const article = new globalThis.Readability(document.cloneNode(true)).parse();
  const reader = document.createElement('naive-reader');
  reader.style.cssText =
    'position: fixed; inset: 0; z-index: 2147483647; overflow: auto; padding: 2em max(1em, calc(50% - 20em)); background: white';
  reader.innerHTML = `<h1></h1>${globalThis.DOMPurify.sanitize(article?.content ?? '')}`;
  reader.firstElementChild.textContent = article?.title ?? document.title;
  document.documentElement.append(reader);
})();
