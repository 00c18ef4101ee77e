/** The hours with most messages, the busiest first, at most so many; none of an hour in which nothing was said. */
export function busiestHours(hours: readonly number[], most = 3): number[] {
  return hours
    .map((messages, hour) => ({ messages, hour }))
    .filter(({ messages }) => messages > 0)
    .sort((one, other) => other.messages - one.messages || one.hour - other.hour)
    .slice(0, most)
    .map(({ hour }) => hour);
}
