import type TurndownService from 'turndown';

/** What a line of a table can't hold; a table with one of these is written as blocks. */
const TOO_MUCH = 'table, pre, blockquote, h2, h3, h4, h5, h6, hr';

/**
 * GitHub's tables. Its first row is the head, since there is no table without one, and cells that go over several columns
 * or rows leave the others empty. Turndown's plugin for them escapes its own escapes, and a cell has one line.
 */
export function tables(service: TurndownService): Readonly<Record<string, TurndownService.Rule>> {
  return {
    table: {
      filter: (node) => node.localName === 'table' && !node.querySelector(TOO_MUCH),
      replacement: (_, node) =>
        `\n\n${captionOf(node, service)}${written(gridOf(node as HTMLTableElement, service))}\n\n`,
    },
  };
}

function captionOf(table: Node, service: TurndownService): string {
  const { caption } = table as HTMLTableElement;
  return caption ? `${service.turndown(caption)}\n\n` : '';
}

/** The cells by row and column. */
function gridOf(table: HTMLTableElement, service: TurndownService): string[][] {
  const rows = [...table.rows];
  const grid: string[][] = rows.map(() => []);
  rows.forEach((row, at) => {
    for (const cell of row.cells) {
      const line = grid[at]!;
      let column = 0;
      while (line[column] !== undefined) column++;
      for (let down = 0; down < Math.min(cell.rowSpan || 1, rows.length - at); down++)
        for (let right = 0; right < cell.colSpan; right++) grid[at + down]![column + right] = '';
      line[column] = lineOf(service.turndown(cell));
    }
  });
  const columns = Math.max(...grid.map((line) => line.length));
  return grid.map((line) => Array.from({ length: columns }, (_, column) => line[column] ?? ''));
}

function lineOf(content: string): string {
  return content
    .replace(/\|/g, '\\|')
    .replace(/(?:\\?\n)+/g, '<br>')
    .trim();
}

function written([head, ...rows]: readonly string[][]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head!), line(head!.map(() => '---')), ...rows.map(line)].join('\n');
}
