/** Where pictures that were brought are kept: apart from the library, which says that they are on the server. */
export const BROUGHT = 'pictures-of-server';

/** Without a connection nothing of the server stays. */
export async function forgetBrought(): Promise<void> {
  await caches.delete(BROUGHT);
}
