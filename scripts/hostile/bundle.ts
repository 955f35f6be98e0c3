import preact from '@preact/preset-vite';
import { bundleScript } from '../build/bundle-script.ts';
import { drawnIcons } from '../build/drawn-icons.ts';
import { runAtBuild } from '../build/run-at-build.ts';
import { themesFromTable } from '../build/theme-styles.ts';

/** What runs in the page, in one script: extraction, reader, exports and copying as the extension has them, and the sinks. */
export function bundleHarness(): Promise<string> {
  return bundleScript('scripts/hostile/page/main.tsx', 'harness', {
    plugins: [drawnIcons(), preact(), runAtBuild(), themesFromTable()],
    resolve: { alias: { events: 'events/' } },
    define: { 'process.env.NODE_ENV': '"production"' },
    build: { target: 'esnext' },
  });
}
