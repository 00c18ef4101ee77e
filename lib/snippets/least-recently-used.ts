/** Of several the one that was used longest ago, or never; of equals the first. @param lastUsedAt ms since 1970; 0 = never. */
export function leastRecentlyUsed<Item>(
  items: readonly Item[],
  lastUsedAt: (item: Item) => number,
): Item | undefined {
  return items.reduce<Item | undefined>(
    (oldest, item) => (oldest === undefined || lastUsedAt(item) < lastUsedAt(oldest) ? item : oldest),
    undefined,
  );
}
