import type { TestProject } from 'vitest/node';
import { startCouch } from './couch.ts';

declare module 'vitest' {
  interface ProvidedContext {
    couch: string;
  }
}

/** Starts the server once for all tests in the browser, which can start none. */
export default async function provideCouch(project: TestProject): Promise<() => Promise<void>> {
  const couch = await startCouch();
  project.provide('couch', couch.url);
  return () => couch.close();
}
