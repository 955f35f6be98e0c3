import { openDatabase } from '../../library/database';

/** A second context of the extension: writes a document when it is told to, and says how that went. */
addEventListener('message', async ({ data: { name, id } }: MessageEvent<{ name: string; id: string }>) => {
  const outcome = await openDatabase(name)
    .put({ _id: id })
    .then(
      () => 'written',
      (failure: unknown) => String((failure as Error).message),
    );
  postMessage(outcome);
});
