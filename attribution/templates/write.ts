import { isWebAddress } from '../../article/address';
import { hideFromMarkdown } from '../hide-from-markdown';
import { type Citable, readField, type Value } from './fields';
import type { FormatFlavour } from './format';
import type { Part } from './parse';

/** Fills a template. What stands in a field becomes neither markup nor a template. */
export function writeTemplate(parts: readonly Part[], citable: Citable, flavour: FormatFlavour): string {
  return fill('', parts, citable, flavour).trim();
}

/** What is written already, and these parts behind it: how a value is written depends on where it comes to stand. */
function fill(written: string, parts: readonly Part[], citable: Citable, flavour: FormatFlavour): string {
  return parts.reduce<string>((before, part) => {
    if (typeof part === 'string') return before + part;
    if ('section' in part) {
      const isShown = (readField(part.section, citable) === undefined) === part.ifAbsent;
      return isShown ? fill(before, part.inside, citable, flavour) : before;
    }
    const value = readField(part.field, citable);
    return value ? before + WRITERS[flavour](value, before) : before;
  }, written);
}

/**
 * What CommonMark, and what note programs add to it (strikes, highlights, fences of `~`), would read as its own: anywhere,
 * at the beginning of a line, or as a whole line (rules and underlined headings).
 */
const MARKDOWN_SIGNS =
  /[\\`*_[\]<>]|&(?=#?\w+;)|~(?=~)|=(?==)|^(?:#{1,6}|[-+])(?=\s|$)|^[-=](?=[-=\s]*$)|(?<=^\d+)[.)](?=\s|$)/gm;

const WRITERS: Readonly<Record<FormatFlavour, (value: Value, before: string) => string>> = {
  text: ({ words }, before) => underSameMarks(words, before),
  markdown: (value, before) => {
    if (isFrontMatter(before)) return inFrontMatter(value);
    // Another address might be one that runs; a link of the format then leads nowhere.
    if (value.kind === 'address') return isWebAddress(value.words) ? value.words.replace(/[()<>\s\\]/g, percent) : '#';
    return underSameMarks(value.words.replace(MARKDOWN_SIGNS, '\\$&'), before);
  },
  html: ({ words }, before) => {
    const safe = words.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
    return before.lastIndexOf('<') > before.lastIndexOf('>') ? safe : safe.replaceAll('\n', '<br>');
  },
};

/** Lines that follow begin with the marks of quotation (`> `) with which the first one does. */
function underSameMarks(words: string, before: string): string {
  const line = before.slice(before.lastIndexOf('\n') + 1);
  return /^[>\s]*$/.test(line) ? words.replaceAll('\n', `\n${line}`) : words;
}

/** Between the lines of `---` at the top of a note, where YAML is read and not Markdown. */
function isFrontMatter(before: string): boolean {
  return /^---\n/.test(before) && !before.includes('\n---\n', 3);
}

/** To stand within double quotation marks; a list goes on through them, so that `["{tags}"]` is one of YAML. */
function inFrontMatter(value: Value): string {
  const within = (text: string) => hideFromMarkdown(JSON.stringify(text).slice(1, -1));
  if (value.kind === 'list') return value.items.map(within).join('", "');
  return within(value.kind === 'date' ? value.iso : value.words);
}

function percent(sign: string): string {
  return `%${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;
}
