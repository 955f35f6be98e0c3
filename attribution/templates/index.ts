import type { Flavours } from '../copy';
import { BUILT_INS, type BuiltIn } from './built-ins';
import type { Citable } from './fields';
import { type BuiltInId, FIRST_FORMAT, type OwnFormat } from './format';
import { type Fault, parseTemplate } from './parse';
import { writeTemplate } from './write';

/** Makes HTML harmless; `article/sanitise.ts`, or what stands for it where that can't be reached. */
export type Sanitise = (html: string) => string;

/** What is copied, or what is wrong with the template. */
export type Made = { ok: true; flavours: Flavours } | Fault;

/** The format of that id among ours and the person's own; the first one if there is none (any more). */
export function formatWith(
  id: string,
  own: readonly OwnFormat[] = [],
  first: BuiltInId = FIRST_FORMAT,
): BuiltIn | OwnFormat {
  const formats = [...BUILT_INS, ...own];
  return formats.find((format) => format.id === id) ?? formats.find((format) => format.id === first)!;
}

/**
 * What is copied of an article in that format. HTML is sanitised, and is the plain text as well: an editor of code shows
 * it as it is, and any other one renders it. Text and Markdown go out as text alone.
 */
export function makeCopy(format: BuiltIn | OwnFormat, citable: Citable, sanitise: Sanitise): Made {
  if ('make' in format) return { ok: true, flavours: format.make(citable) };
  const template = parseTemplate(format.body);
  if (!template.ok) return template;
  const text = writeTemplate(template.parts, citable, format.flavour);
  if (format.flavour !== 'html') return { ok: true, flavours: { text } };
  const html = sanitise(text);
  return { ok: true, flavours: { text: html, html } };
}
