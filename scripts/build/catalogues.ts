import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const FOLDER = path.resolve(import.meta.dirname, '../../public/_locales');

/** The stores cut or refuse a longer description. */
const LONGEST_DESCRIPTION = 132;

/** Browsers refuse the whole extension for a key with any other character. */
const KEY = /^[a-zA-Z0-9_]+$/;

export type Catalogue = Record<string, { message: string; placeholders?: Record<string, { content: string }> }>;

/** What is wrong with the interface's words in any language, one sentence each; empty when every catalogue is complete. */
export function faultsOfCatalogues(): string[] {
  const english = catalogueOf('en');
  return readdirSync(FOLDER).flatMap((code) =>
    faultsOfCatalogue(code.replace('_', '-'), catalogueOf(code), english).map((fault) => `${code}: ${fault}`),
  );
}

/**
 * What one catalogue lacks or has too much, measured by the English one. Where English counts (`NAME_one`,
 * `NAME_other`), a language must have just the forms that its own plural rules can ask for.
 */
export function faultsOfCatalogue(language: string, catalogue: Catalogue, english: Catalogue): string[] {
  const models = modelsFor(language, english);
  const faults = [...models].flatMap(([key, model]) => faultsOfEntry(key, catalogue[key], model));
  for (const key of Object.keys(catalogue)) if (!models.has(key)) faults.push(`${key} is not asked for`);
  for (const key of Object.keys(catalogue)) if (!KEY.test(key)) faults.push(`${key} is no name that browsers take`);
  if (catalogue.language?.message !== language) faults.push(`language must be ${language}`);
  const { length } = catalogue.extensionDescription?.message ?? '';
  if (length > LONGEST_DESCRIPTION) faults.push(`extensionDescription has more than ${LONGEST_DESCRIPTION} characters`);
  return faults;
}

function catalogueOf(code: string): Catalogue {
  return JSON.parse(readFileSync(path.join(FOLDER, code, 'messages.json'), 'utf8'));
}

/** Every key that the language must have, with the English entry to compare it with. */
function modelsFor(language: string, english: Catalogue): Map<string, Catalogue[string]> {
  const forms = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
  const models = new Map<string, Catalogue[string]>();
  for (const [key, entry] of Object.entries(english)) {
    const name = key.replace(/_(?:one|other)$/, '');
    if (!english[`${name}_other`]) models.set(key, entry);
    else for (const form of forms) models.set(`${name}_${form}`, entry);
  }
  return models;
}

function faultsOfEntry(key: string, entry: Catalogue[string] | undefined, model: Catalogue[string]): string[] {
  if (!entry) return [`${key} is missing`];
  if (!entry.message.trim()) return [`${key} is empty`];
  const differs = contents(entry) !== contents(model) || placesIn(entry.message) !== placesIn(model.message);
  return differs ? [`${key} has other placeholders than in English`] : [];
}

function contents({ placeholders = {} }: Catalogue[string]): string {
  const pairs = Object.entries(placeholders).map(([name, { content }]) => `${name}=${content}`);
  return pairs.sort().join();
}

/** The placeholders that a message uses; their order is the language's own. */
function placesIn(message: string): string {
  return [...message.matchAll(/\$\w+\$/g)].map(String).sort().join();
}
