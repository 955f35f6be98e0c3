/** A piece of a text, in UTF-16 units. */
export interface Place {
  start: number;
  end: number;
}

/** The one that begins nearest to that position; the first if there is none to go by, undefined if there are no places. */
export function nearest<Kind extends Place>(places: readonly Kind[], position: number | undefined): Kind | undefined {
  const distance = ({ start }: Place) => Math.abs(start - (position ?? 0));
  return places.reduce<Kind | undefined>(
    (best, place) => (best && distance(best) <= distance(place) ? best : place),
    undefined,
  );
}
