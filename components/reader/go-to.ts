/**
 * Leads the person to `target`: it gets the focus, so that reading aloud and the next Tab go on from there, and is
 * brought into view. Nothing moves smoothly: a jump through a long text makes people dizzy.
 *
 * @param block where in the window it then stands
 */
export function goTo(target: HTMLElement, block: ScrollLogicalPosition = 'center'): void {
  if (target.tabIndex < 0) target.tabIndex = -1;
  target.focus({ preventScroll: true });
  target.scrollIntoView({ block, inline: 'start' });
}
