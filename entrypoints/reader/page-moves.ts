import { withoutTracking } from '../../article/metadata/clean-url';

/** Browsers without the Navigation API tell nobody of `history.pushState`. */
const LOOK_EVERY_MS = 400;

/** True if both addresses are of one story: tracking parameters and places within the page make no difference. */
export function isSameStory(one: string, other: string): boolean {
  return withoutTracking(one) === withoutTracking(other);
}

/** Calls back once when the page has moved to another story without loading anew. Returns how to stop. */
export function onPageMoved(moved: () => void): () => void {
  const from = location.href;
  const look = () => {
    if (isSameStory(from, location.href)) return;
    stop();
    moved();
  };
  const timer = setInterval(look, LOOK_EVERY_MS);
  const navigation = 'navigation' in window ? window.navigation : undefined;
  navigation?.addEventListener('currententrychange', look);
  window.addEventListener('popstate', look);
  const stop = () => {
    clearInterval(timer);
    navigation?.removeEventListener('currententrychange', look);
    window.removeEventListener('popstate', look);
  };
  return stop;
}
