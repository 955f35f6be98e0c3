import type { ChoiceRow } from '../../settings/rows';
import { say, type WordKey } from '../../words';
import { nameLanguage } from '../ui/language-name';

/** The option of a choice in words; a language is named in itself, to be found by those who read no other. */
export function sayOption({ words }: Pick<ChoiceRow<string>, 'words'>, option: string): string {
  return words === 'language' && option !== 'auto' ? nameLanguage(option) : say(`${words}_${option}` as WordKey);
}
