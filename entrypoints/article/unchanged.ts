/**
 * Keeps what was found out about the page for as long as the page is as it was: the reader mostly shows what the popup has
 * just read. Any change to the document, and any other address, makes it be found out anew.
 */
export function whileUnchanged<Value>(findOut: () => Value): () => Value {
  let known: { value: Value; address: string } | undefined;
  const changes = new MutationObserver(forget);
  function forget() {
    known = undefined;
    changes.disconnect();
  }
  return () => {
    if (changes.takeRecords().length > 0) forget();
    if (known?.address !== location.href) {
      forget();
      known = { value: findOut(), address: location.href };
      changes.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
    }
    return known!.value;
  };
}
