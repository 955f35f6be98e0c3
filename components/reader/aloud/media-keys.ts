import type { Speaker } from './speaker';

/** Lets the keyboard's media keys steer the speaker, where the browser passes them on. Returns how to let go of them. */
export function bindMediaKeys(speaker: Speaker): () => void {
  const session = navigator.mediaSession;
  const actions: [MediaSessionAction, () => void][] = [
    ['play', () => speaker.speak()],
    ['pause', speaker.pause],
    ['previoustrack', () => speaker.skip(-1, 'sentence')],
    ['nexttrack', () => speaker.skip(1, 'sentence')],
    ['seekbackward', () => speaker.skip(-1, 'block')],
    ['seekforward', () => speaker.skip(1, 'block')],
  ];
  for (const [action, act] of actions) session?.setActionHandler(action, act);
  return () => {
    for (const [action] of actions) session?.setActionHandler(action, null);
  };
}
