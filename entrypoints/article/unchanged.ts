/**
 * Keeps what was found out about the page for as long as the page is as it was: the reader mostly shows what the popup has
 * just read. Any change to the document, another address, or being asked for something else makes it be found out anew.
 *
 * @param findOut given plain data
 */
export function whileUnchanged<Asked, Value>(findOut: (asked: Asked) => Value): (asked: Asked) => Value {
  let known: { value: Value; for: string } | undefined;
  const changes = new MutationObserver(forget);
  function forget() {
    known = undefined;
    changes.disconnect();
  }
  return (asked) => {
    if (changes.takeRecords().length > 0) forget();
    const now = JSON.stringify([location.href, asked]);
    if (known?.for !== now) {
      forget();
      known = { value: findOut(asked), for: now };
      changes.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
    }
    return known!.value;
  };
}
