import type { Fault, FaultKind } from '../../attribution/templates/parse';
import { say, type WordKey } from '../../words';

const SENTENCES: Readonly<Record<FaultKind, WordKey>> = {
  empty: 'fault_empty',
  'unknown-field': 'fault_unknown_field',
  'unclosed-section': 'fault_unclosed_section',
  'stray-end': 'fault_stray_end',
  'stray-brace': 'fault_stray_brace',
};

/** One sentence for what is wrong with a template. */
export function sayFault({ reason, name }: Fault): string {
  return say(SENTENCES[reason], name);
}
