/**
 * Stands before all else in every document in which an outcome is shown, and tells the harness of whatever runs there: of
 * the functions that attacks call, and, since the policy of these documents is one that only reports, of each script,
 * handler and `javascript:` address that the browser has compiled, whatever it does. Written so that it may stand in XML.
 * (In the reader's document HTML is parsed apart before it is shown; Chromium judges the handlers there too, at the document.)
 */
export const CANARY = `(() => {
  const name = location.pathname;
  const tell = (what) => top.hostile.told.push({ name, what });
  const watched = ['alert', 'confirm', 'prompt', 'print', 'open', 'fetch', 'eval', 'postMessage'];
  watched.forEach((each) => {
    window[each] = () => tell('runs: ' + each);
  });
  const onViolation = (event) => {
    if (event.target === document) if (name === '/reader') return;
    const kind = event.effectiveDirective.startsWith('script-src') ? 'runs' : 'loads';
    tell(kind + ': ' + event.effectiveDirective + ' ' + event.blockedURI.slice(0, 80) + ' ' + event.sample);
  };
  document.addEventListener('securitypolicyviolation', onViolation, true);
})();`;
