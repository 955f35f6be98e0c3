import { sanitise, sanitiseToFragment } from '../../article/sanitise';
import { formatWith, makeCopy } from '../../attribution/templates';
import { FIRST_QUOTE_FORMAT, type OwnFormat, ownForQuotes, QUOTE_FORMAT_IDS } from '../../attribution/templates/format';
import { say } from '../../words';
import { nameFormat } from '../formats/format-name';
import { MadePreview } from '../formats/made-preview';
import { sampleQuote } from '../sample/sample-citable';
import { FormatRow } from './format-row';

interface QuoteFormatsProps {
  chosen: string;
  own: readonly OwnFormat[];
  onFormat: (id: string) => void;
}

/** The formats in which a quote can be copied, and what the chosen one gives of the sample. */
export function QuoteFormats({ chosen, own, onFormat }: QuoteFormatsProps) {
  const offered = ownForQuotes(own);
  const format = formatWith(chosen, offered, FIRST_QUOTE_FORMAT);
  return (
    <>
      <h3>{say('formats_quotes')}</h3>
      <p>{say('formatsQuoteNote')}</p>
      <fieldset class="formats">
        <legend class="unseen">{say('quoteFormat')}</legend>
        <ul>
          {[...QUOTE_FORMAT_IDS, ...offered.map(({ id }) => id)].map((id) => (
            <FormatRow
              key={id}
              purpose="quote-format"
              {...{ id, onFormat }}
              name={nameFormat(id, own)}
              isChosen={id === format.id}
            />
          ))}
        </ul>
      </fieldset>
      <MadePreview
        made={makeCopy(format, sampleQuote(), sanitise)}
        name={say('quoteFormat')}
        toSafeNodes={(html) => sanitiseToFragment(html, document)}
      />
    </>
  );
}
