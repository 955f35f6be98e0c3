import type TurndownService from 'turndown';

/** The source as a list of labelled lines. */
export function sourceList(service: TurndownService): TurndownService.Rule {
  return {
    filter: (node) => node.localName === 'dl' && node.className === 'source',
    replacement: (_, node) => {
      const rows = [...(node as Element).querySelectorAll('dt')].map(
        (label) =>
          `- ${service.escape(label.textContent ?? '')}: ${service.turndown(label.nextElementSibling as HTMLElement)}`,
      );
      return `\n\n${rows.join('\n')}\n\n`;
    },
  };
}
