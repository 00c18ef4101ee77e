import { fieldOfKnownLabel, isPersonalLabel } from './field-labels';
import type { Reading } from './reading';

const header =
  /^[^\p{L}\n]{0,8}((?:\p{L}{1,8} ?[/|、,+\-—&· ] ?){2,8}\p{L}{1,8})(?: *: *\n?| *\n)([^\n]{2,200})/gmu;
/** Fewer may be two words for one thing, as in 职业/行业. */
const least = 3;
const parting = /\s*[/|、,+\-—&·]\s*|\s+/u;

/** Reads 昵称/坐标/职业：小雨/杭州/会计, where as many values follow as there are labels, parted by the same signs. */
export function readJoinedLabels(text: string): Reading[] {
  for (const match of text.slice(0, 400).matchAll(header)) {
    const [all, labels = '', values = ''] = match;
    const fields = labels.split(parting).map((label) => ({ label, field: fieldOfKnownLabel(label) }));
    if (fields.some(({ field, label }) => field === null && !isPersonalLabel(label))) continue;
    if (new Set(fields.map(({ field }) => field)).size < least) continue;
    const sign = parting.exec(values)?.[0].trim() ?? '';
    const pieces = values.split(sign === '' ? /\s+/u : sign);
    if (pieces.length !== fields.length) continue;
    let at = match.index + all.length - values.length;
    return fields.flatMap(({ field, label }, index): Reading[] => {
      const start = at;
      const end = start + (pieces[index]?.length ?? 0);
      at = end + separatorLength(text, end, sign);
      return field === null ? [] : [{ field, label, start, end }];
    });
  }
  return [];
}

function separatorLength(text: string, at: number, sign: string): number {
  return sign === '' ? (/^\s+/u.exec(text.slice(at, at + 20))?.[0].length ?? 0) : sign.length;
}
