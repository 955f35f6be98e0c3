/** One shape of an icon, as lucide's tables have it: an SVG element and its attributes. */
export type Shape = readonly [element: string, attributes: Readonly<Record<string, string | undefined>>];

/** The shapes of an icon as the data of one path, which is drawn with the same stroke: shorter to ship and quicker to make. */
export function iconPath(shapes: readonly Shape[]): string {
  return shapes.map(pathOf).join('');
}

/** @throws Error for what one path among others can't say, such as a fill of its own */
function pathOf([element, { key: _, ...attributes }]: Shape): string {
  const draw = DRAWINGS[element];
  const unknown = Object.keys(attributes).filter((name) => !draw?.attributes.includes(name));
  if (!draw || unknown.length > 0) throw new Error(`No path says what <${element} ${unknown.join(' ')}> says.`);
  return draw.path(attributes);
}

interface Drawing {
  attributes: readonly string[];
  path: (attributes: Shape[1]) => string;
}

const DRAWINGS: Readonly<Record<string, Drawing>> = {
  // A small m at the beginning counts from where the path before has ended, so that it is made a large one.
  path: { attributes: ['d'], path: ({ d }) => d!.replace(/^m/, 'M0 0m') },
  line: { attributes: ['x1', 'x2', 'y1', 'y2'], path: ({ x1, x2, y1, y2 }) => `M${x1} ${y1}L${x2} ${y2}` },
  circle: { attributes: ['cx', 'cy', 'r', 'fill'], path: circle },
  rect: { attributes: ['x', 'y', 'width', 'height', 'rx', 'ry'], path: rectangle },
  polyline: { attributes: ['points'], path: ({ points }) => `M${points}` },
  polygon: { attributes: ['points'], path: ({ points }) => `M${points}z` },
};

/** A filled dot is so small that its stroke covers it. */
function circle({ cx, cy, r, fill }: Shape[1]): string {
  if (fill && Number(r) > 0.5) throw new Error('A circle is filled by its stroke or not at all.');
  const wide = 2 * Number(r);
  return `M${Number(cx) - Number(r)} ${cy}a${r} ${r} 0 1 0 ${wide} 0a${r} ${r} 0 1 0-${wide} 0`;
}

function rectangle({ x = '0', y = '0', width, height, rx, ry = rx }: Shape[1]): string {
  if (rx !== ry) throw new Error('Corners that are no quarters of a circle are not drawn.');
  const round = Number(rx ?? 0);
  const [across, down] = [Number(width) - 2 * round, Number(height) - 2 * round];
  const corner = (right: number, below: number) => (round ? `a${round} ${round} 0 0 1 ${right} ${below}` : '');
  return [
    `M${Number(x) + round} ${y}h${across}`,
    `${corner(round, round)}v${down}`,
    `${corner(-round, round)}h${-across}`,
    `${corner(-round, -round)}v${-down}${corner(round, -round)}z`,
  ].join('');
}
