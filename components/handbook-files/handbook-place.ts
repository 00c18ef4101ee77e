/** The parts of the page; kept in the address, so that the browser's way back works. */
export const handbookPlaces = ['import', 'export', 'page'] as const;

export type HandbookPlace = (typeof handbookPlaces)[number];

/** The part that an address leads to; importing where it leads nowhere. */
export function placeOf(hash: string): HandbookPlace {
  return handbookPlaces.find((place) => hash === `#${place}`) ?? 'import';
}
