const longest = 60;
/** What stands before the first words of an announcement and says nothing about it. */
const before = /^(?:\s|#?接龙|@所有人|@全体成员|@all\b|[\u2005\p{Extended_Pictographic}\p{Cf}])+/u;

/** The first line of a message that says what it is about, at most 60 characters. */
export function occasionTitle(text: string): string {
  const lines = text.split('\n').map((line) => line.replace(before, '').trim());
  const first = Array.from(lines.find((line) => line !== '') ?? text.trim());
  return first.length > longest ? `${first.slice(0, longest - 1).join('')}…` : first.join('');
}
