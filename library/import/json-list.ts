import { type Unreadable, unreadable } from './imported';

export type JsonObject = Record<string, unknown>;

/** The objects in a file that holds a list of them; what else is in it, or all of it if it is no JSON, is listed. */
export function listIn(text: string, file: string): { items: JsonObject[]; broken: Unreadable[] } {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { items: [], broken: [unreadable('line', file, text.slice(0, 1000))] };
  }
  const entries = Array.isArray(value) ? value : [value];
  const others = entries.filter((entry) => !isObject(entry));
  return {
    items: entries.filter(isObject),
    broken: others.map((entry) => unreadable('line', file, JSON.stringify(entry))),
  };
}

/** The objects of a list within; none if it is no list. */
export function listOf(value: unknown): JsonObject[] {
  return Array.isArray(value) ? value.filter(isObject) : [];
}

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
