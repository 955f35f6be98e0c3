import type { BindKeys } from '../../components/reader/around/contract';

/**
 * A table of keys to which more can be added for a while. What is bound last wins; let go of, the key does again what it
 * did before.
 */
export function boundKeys(always: Record<string, () => void>): { keys: Record<string, () => void>; bind: BindKeys } {
  const layers = [always];
  const keys = { ...always };
  const refresh = () => {
    for (const key of Object.keys(keys)) delete keys[key];
    Object.assign(keys, ...layers);
  };
  const bind: BindKeys = (more) => {
    const layer = { ...more };
    layers.push(layer);
    refresh();
    return () => {
      layers.splice(layers.indexOf(layer), 1);
      refresh();
    };
  };
  return { keys, bind };
}
