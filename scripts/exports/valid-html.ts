import { HtmlValidate } from 'html-validate';
import { type Check, textOf } from './check.ts';

/** The HTML standard, and what the makers of the validator advise for readers who can't see. */
const PRESETS = ['html-validate:standard', 'html-validate:a11y'];

/** A validator finds no error in the HTML. */
export const validHtml: Check = {
  name: 'HTML passes html-validate',
  formats: ['html'],
  async faults(exported) {
    const validator = new HtmlValidate({ root: true, extends: PRESETS });
    const faults: string[] = [];
    for (const one of exported) {
      const { results } = await validator.validateString(textOf(one, 'html'));
      for (const { messages } of results)
        for (const { ruleId, message, line } of messages) faults.push(`${one.id}: ${ruleId} ${message} (line ${line})`);
    }
    return faults;
  },
};
