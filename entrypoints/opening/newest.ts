/**
 * A look at something that changes, which may be asked for again before it has answered. Only what the last one has seen
 * counts: an earlier look that answers late has seen what is no more.
 */
export function newest<Seen>(look: () => Promise<Seen>, show: (seen: Seen) => void): () => Promise<void> {
  let looks = 0;
  return async () => {
    const thisLook = ++looks;
    const seen = await look();
    if (thisLook === looks) show(seen);
  };
}
