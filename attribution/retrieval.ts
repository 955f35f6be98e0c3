/** When a text was seen: a receipt tells it, or the clock of now. */
export interface Retrieval {
  /** UTC with milliseconds, ISO 8601. */
  retrievedAt: string;
  /** The device's offset from UTC then, `+04:00`: its day is the person's own. */
  offset: string;
}

/** Seen at that moment, by this device's clock. */
export function retrievalAt(moment: Date): Retrieval {
  const minutes = -moment.getTimezoneOffset();
  const pad = (value: number) => String(Math.floor(value)).padStart(2, '0');
  const offset = `${minutes < 0 ? '-' : '+'}${pad(Math.abs(minutes) / 60)}:${pad(Math.abs(minutes) % 60)}`;
  return { retrievedAt: moment.toISOString(), offset };
}

/** The day on which it was seen by the person's own clock, `2026-11-25`. */
export function dayOf({ retrievedAt, offset }: Retrieval): string {
  const [, sign, hours, minutes] = /^([+-])(\d{2}):(\d{2})$/.exec(offset) ?? [];
  const ahead = (Number(hours ?? 0) * 60 + Number(minutes ?? 0)) * (sign === '-' ? -1 : 1);
  return new Date(Date.parse(retrievedAt) + ahead * 60_000).toISOString().slice(0, 10);
}
