/**
 * Puts segments that React streamed after the page's shell into their places: each waits in `<div hidden id="S:1">` at the
 * end for a script to move it to its `<template id="B:1">`. Where that script could not run, the whole story stands there.
 * To be called before templates and scripts are removed.
 */
export function placeStreamedSegments(root: Element): void {
  const places = new Map<string, Element>();
  for (const place of root.querySelectorAll('template[id^="B:"], template[id^="P:"]'))
    if (!places.has(place.id.slice(2))) places.set(place.id.slice(2), place);
  for (const segment of root.querySelectorAll('div[hidden][id^="S:"]')) {
    const place = places.get(segment.id.slice(2)) ?? null;
    if (!segment.textContent?.trim() || segment.contains(place)) continue;
    if (place) place.replaceWith(...segment.childNodes);
    else segment.removeAttribute('hidden');
  }
}
