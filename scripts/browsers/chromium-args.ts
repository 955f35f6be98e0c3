/** Chromium as root and without a screen's hardware, that asks its person nothing. */
export const BASE_ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--disable-dev-shm-usage',
  '--no-first-run',
] as const;

/** The same, that asks its maker nothing either. */
export const QUIET_ARGS = [
  ...BASE_ARGS,
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
] as const;
