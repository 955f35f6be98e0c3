/**
 * What makes a button open the pop-over of that id. One that is there the browser opens by itself; else it is brought
 * first and the button pressed again, so that the pop-over knows by what it was opened.
 *
 * @param bring absent if the pop-over is there; answers false if it can't be brought
 */
export function opening(id: string, bring: (() => Promise<boolean>) | undefined) {
  if (!bring) return { popovertarget: id };
  const pressAgain = async ({ currentTarget: button }: Event & { currentTarget: HTMLElement }) => {
    if (await bring()) button.click();
  };
  return { onClick: pressAgain, 'aria-expanded': false };
}
