/** Tells whether a value is of a shape. */
export type Check = (value: unknown) => boolean;

export const text: Check = (value) => typeof value === 'string';

export const number: Check = (value) => typeof value === 'number' && Number.isFinite(value);

/** A time in UTC as `toISOString` writes it. */
export const time: Check = (value) => text(value) && /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(value as string);

export const oneOf =
  (values: readonly unknown[]): Check =>
  (value) =>
    values.includes(value);

export const optional =
  (check: Check): Check =>
  (value) =>
    value === undefined || check(value);

export const list =
  (check: Check): Check =>
  (value) =>
    Array.isArray(value) && value.every(check);

/** An object with these fields. Others may stand beside them. */
export const record =
  (checks: Readonly<Record<string, Check>>): Check =>
  (value) =>
    typeof value === 'object' &&
    value !== null &&
    Object.entries(checks).every(([name, check]) => check((value as Record<string, unknown>)[name]));
