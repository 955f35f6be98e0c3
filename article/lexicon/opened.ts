const opened = new Map<string, unknown>();

/** What a JSON text says; read once, however often it is asked. */
export function openedOnce<Value>(text: string): Value {
  if (!opened.has(text)) opened.set(text, JSON.parse(text));
  return opened.get(text) as Value;
}
