import { calendarDate } from '../activity/calendar-date';
import type { ReportCell } from './report';

/** A cell as it is read in a text: an empty one as a dash, a share in percent. */
export function cellText(cell: ReportCell): string {
  if (cell === null || cell === '') return '–';
  if (typeof cell === 'string') return cell;
  if (typeof cell === 'number') return String(cell);
  if ('share' in cell) return percentText(cell.share);
  return 'change' in cell ? `${signed(cell.change)}${cell.unit}` : calendarDate(cell.day);
}

/** With the sign that is as wide as a plus. */
function signed(change: number): string {
  if (change === 0) return '0';
  return change > 0 ? `+${change}` : `−${-change}`;
}

/** Below 10 % with one decimal, as whole percents would hide most of the difference there. */
function percentText(share: number): string {
  const percent = share * 100;
  return `${percent < 10 ? Number(percent.toFixed(1)) : Math.round(percent)}%`;
}
