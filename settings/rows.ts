import { isColour } from './contrast';
import type { Settings } from './settings';

/** The custom properties through which a setting is seen. */
export type Tokens = Readonly<Record<`--${string}`, string>>;

/** Where it is offered: under which heading. */
export type Group = 'colours' | 'text' | 'speed' | 'interface';

interface Row<Value> {
  default: Value;
  /** A value that is turned down (damaged, or from a newer version) counts as the default. */
  accepts: (value: unknown) => value is Value;
  tokens?: (value: Value) => Tokens;
}

interface Offered {
  group: Group;
  /** Offered only then; always without. */
  shownIf?: (settings: Settings) => boolean;
}

/** Kept, and offered nowhere by itself. */
export interface KeptRow<Value> extends Row<Value> {
  kind: 'kept';
}

export interface RangeRow extends Row<number>, Offered {
  kind: 'range';
  min: number;
  max: number;
  /** The values on offer, the smallest first. */
  stops: readonly number[];
  /** In which words a value is said: the key `value_…` of the catalogue. */
  words: 'pixels' | 'times' | 'letters' | 'hundredths' | 'timesSpeed' | 'wordsPerMinute';
}

export interface ChoiceRow<Value> extends Row<Value>, Offered {
  kind: 'choice';
  options: readonly Value[];
  /** Beginning of the catalogue's keys for the options: `theme_…`. Languages are named each in itself. */
  words: 'theme' | 'font' | 'alignment' | 'language';
  look: 'swatches' | 'list' | 'buttons';
}

export interface ToggleRow extends Row<boolean>, Offered {
  kind: 'toggle';
}

export interface ColourRow extends Row<string>, Offered {
  kind: 'colour';
}

/** A row of the table for a setting of that type of value. */
export type SettingRow<Value> =
  | KeptRow<Value>
  | ([Value] extends [number] ? RangeRow : never)
  | ([Value] extends [boolean] ? ToggleRow : never)
  | ([Value] extends [string] ? ChoiceRow<Value> | ColourRow : never);

/** Any value within the bounds is accepted, a stop or not: a wish from an older version is kept. */
export function range(
  row: Omit<RangeRow, 'kind' | 'accepts' | 'stops'> &
    ({ stops: readonly number[]; step?: never } | { step: number; stops?: never }),
): RangeRow {
  const { step, stops = stepped(row.min, row.max, step!), ...rest } = row;
  const accepts = (value: unknown): value is number =>
    typeof value === 'number' && value >= row.min && value <= row.max;
  return { kind: 'range', accepts, stops, ...rest };
}

export function choice<const Value extends string>(row: Omit<ChoiceRow<Value>, 'kind' | 'accepts'>): ChoiceRow<Value> {
  return { kind: 'choice', accepts: (value): value is Value => row.options.includes(value as Value), ...row };
}

export function toggle(row: Omit<ToggleRow, 'kind' | 'accepts'>): ToggleRow {
  return { kind: 'toggle', accepts: (value) => typeof value === 'boolean', ...row };
}

export function colour({
  token,
  ...row
}: Omit<ColourRow, 'kind' | 'accepts' | 'tokens'> & { token: `--${string}` }): ColourRow {
  return { kind: 'colour', accepts: isColour, tokens: (value) => ({ [token]: value }), ...row };
}

/** Without the dust that adding up fractions leaves. */
function stepped(min: number, max: number, step: number): number[] {
  const count = Math.round((max - min) / step);
  return Array.from({ length: count + 1 }, (_, index) => Number((min + index * step).toFixed(4)));
}
