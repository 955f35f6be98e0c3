import { isWebAddress } from '../../article/address';
import { AFTER_TITLE, BETWEEN_DETAILS, type Source } from '../../attribution/source';

/** The source as it is copied, line for line, with its hyperlinks. */
export function SourceLine({ source }: { source: Source }) {
  return (
    <p class="source-line" lang={source.language} dir={source.direction}>
      <Link url={source.url} text={source.title} />
      {source.details.map((detail, index) => (
        <>
          {index === 0 ? AFTER_TITLE : BETWEEN_DETAILS}
          <bdi>{detail}</bdi>
        </>
      ))}
      <br />
      <Link url={source.url} text={source.url} class="address" />
      {source.terms && <br />}
      {source.terms &&
        (source.terms.url ? <Link url={source.terms.url} text={source.terms.text} /> : <bdi>{source.terms.text}</bdi>)}
    </p>
  );
}

/** A hyperlink if the address leads into the web. */
function Link({ url, text, class: name }: { url: string; text: string; class?: string }) {
  if (!isWebAddress(url)) return <bdi class={name}>{text}</bdi>;
  return (
    <a href={url} class={name} target="_blank" rel="noopener noreferrer">
      <bdi>{text}</bdi>
    </a>
  );
}
