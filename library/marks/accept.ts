import { MARK_COLOURS, type Mark, type MarkColour, type Quote } from '../mark';
import type { MarkChanges } from './store';

/** More than anybody marks or writes; what is longer comes from no hand. In UTF-16 units. */
export const LONGEST_QUOTE = 50_000;
export const LONGEST_NOTE = 50_000;
const LONGEST_CONTEXT = 100;

const ID = /^[\w-]{8,64}$/;
const TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z$/;

/** The mark in what came from elsewhere, and nothing besides; undefined if it is none. */
export function acceptMark(given: unknown): Mark | undefined {
  const { id, quote, position, createdAt, changedAt, ...rest } = fields(given);
  const changes = acceptChanges({ colour: rest.colour, note: rest.note });
  if (!isMarkId(id) || !changes?.colour || !isTime(createdAt) || !isTime(changedAt)) return undefined;
  if (quote !== undefined && !isQuote(quote)) return undefined;
  if (position !== undefined && !isPosition(position)) return undefined;
  return {
    id,
    ...(quote && { quote: { exact: quote.exact, prefix: quote.prefix, suffix: quote.suffix } }),
    ...(position && { position: { start: position.start, end: position.end } }),
    colour: changes.colour,
    ...(changes.note && { note: changes.note }),
    createdAt,
    changedAt,
  };
}

/** The same for what is changed of a mark. */
export function acceptChanges(given: unknown): MarkChanges | undefined {
  if (typeof given !== 'object' || given === null) return undefined;
  const { colour, note } = fields(given);
  if (colour !== undefined && !isColour(colour)) return undefined;
  if (note !== undefined && !isText(note, LONGEST_NOTE)) return undefined;
  return { ...(colour !== undefined && { colour }), ...(note !== undefined && { note }) };
}

export function isMarkId(value: unknown): value is string {
  return typeof value === 'string' && ID.test(value);
}

function fields(given: unknown): Record<string, unknown> {
  return typeof given === 'object' && given !== null ? (given as Record<string, unknown>) : {};
}

function isColour(value: unknown): value is MarkColour {
  return MARK_COLOURS.some((colour) => colour === value);
}

function isQuote(value: unknown): value is Quote {
  const { exact, prefix, suffix } = fields(value);
  return isText(exact, LONGEST_QUOTE) && isText(prefix, LONGEST_CONTEXT) && isText(suffix, LONGEST_CONTEXT);
}

function isPosition(value: unknown): value is { start: number; end: number } {
  const { start, end } = fields(value);
  return Number.isSafeInteger(start) && Number.isSafeInteger(end) && Number(start) >= 0 && Number(end) > Number(start);
}

function isText(value: unknown, longest: number): value is string {
  return typeof value === 'string' && value.length <= longest;
}

function isTime(value: unknown): value is string {
  return typeof value === 'string' && TIME.test(value) && !Number.isNaN(Date.parse(value));
}
