import type { Page, Protocol } from 'puppeteer-core';
import type { Accessible, Root } from './driver.ts';

/** What stands for nothing by itself: boxes, runs of text, and what the browser leaves out. */
export const SILENT = ['none', 'generic', 'StaticText', 'InlineTextBox', 'text leaf', ''];

/** Chromium's accessibility tree of a page, closed shadow roots with it, in the order in which it is read. */
export async function heardInChromium(page: Page): Promise<Accessible[]> {
  const session = await page.createCDPSession();
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const walk = (node: Protocol.Accessibility.AXNode): Protocol.Accessibility.AXNode[] => [
    node,
    ...(node.childIds ?? []).flatMap((id) => (byId.has(id) ? walk(byId.get(id)!) : [])),
  ];
  return walk(nodes[0]!)
    .filter((node) => !node.ignored)
    .map(accessibleOf)
    .filter(({ role }) => !SILENT.includes(role));
}

function accessibleOf({ role, name, properties = [] }: Protocol.Accessibility.AXNode): Accessible {
  const property = (wanted: string) => properties.find((each) => each.name === wanted)?.value.value;
  return {
    role: role?.value ?? '',
    name: name?.value ?? '',
    live: (property('live') as string | undefined) ?? '',
    focused: property('focused') === true,
  };
}

/** Firefox's own, by its service; runs with privileges in the process of the document. */
export function heardInFirefox(root: Root, silent: readonly string[]): Accessible[] {
  const service = Cc['@mozilla.org/accessibilityService;1']!.getService(Ci.nsIAccessibilityService);
  const heard: Accessible[] = [];
  const walk = (accessible: FirefoxAccessible) => {
    const state: { value?: number } = {};
    accessible.getState(state, {});
    const live = [...accessible.attributes.enumerate()].find(({ key }) => key === 'live')?.value ?? '';
    const focused = ((state.value ?? 0) & Ci.nsIAccessibleStates.STATE_FOCUSED) !== 0;
    heard.push({ role: accessible.computedARIARole, name: accessible.name ?? '', live, focused });
    for (let child = accessible.firstChild; child; child = child.nextSibling) walk(child);
  };
  walk(service.getAccessibleFor(root));
  return heard.filter(({ role }) => !silent.includes(role));
}
