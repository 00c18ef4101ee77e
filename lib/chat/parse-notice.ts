import { type Filled, matchWording } from './match-wording';
import type { Notice } from './notice';
import { noticeWordings, type Wording } from './notice-wordings';
import { isCertainName, nameOf, namesOf } from './quoted-name';

/** Links that the page shows at the end of a notice. */
const tails = [
  '撤销',
  '撤銷',
  'Revoke',
  '$revoke$',
  '重新编辑',
  '重新編輯',
  'Re-edit',
  'Edit',
  '去确认',
  '去確認',
];
/** What may stand behind the news where whoever invites shows what was said before. */
const sharedHistory = ['，并分享了', '，並分享了'];

/**
 * What a notice in a group says, where its wording is a known one (notice-wordings.ts), else `other`. The operator is 你 in
 * every language; the inviter is empty where the notice names none.
 *
 * A notice is plain text, so names can make it ambiguous:
 * - A name that holds the notice's own words in quotes (`a"邀请"b`): a reading in which every name is quoted or 你 goes before
 *   others, and of several the one with the shortest first name.
 * - Names without quotes, as in English invitations: the first occurrence of the words decides.
 * - A list: `"a、b"` may be one name or two and is read as two, `"a"、"b"` and `a、b, c` as two each. In a notice about
 *   one person (a scanned code, somebody leaving) 、 is part of the name.
 * - A member who is called 你 or You and stands there without quotes is taken for the operator.
 * @param text plain text (see plain-text.ts). The time grows with its length alone.
 */
export function parseNotice(text: string): Notice {
  const news = withoutTail(text);
  let uncertain: Notice | null = null;
  for (const wording of noticeWordings) {
    for (const filled of matchWording(news, wording.words)) {
      if (isCertain(filled)) return noticeOf(wording, filled);
      uncertain ??= noticeOf(wording, filled);
    }
  }
  return uncertain ?? { kind: 'other' };
}

function withoutTail(text: string): string {
  const trimmed = text.trim();
  const tail = tails.find((link) => trimmed.endsWith(link)) ?? '';
  const news = withoutHistory(trimmed.slice(0, trimmed.length - tail.length).trimEnd());
  return news.endsWith('.') || news.endsWith('。') ? news.slice(0, -1) : news;
}

/** A name can hold these words too; behind them there would be its quote. */
function withoutHistory(text: string): string {
  const at = Math.max(...sharedHistory.map((words) => text.lastIndexOf(words)));
  return at < 0 || /["“”「」]/u.test(text.slice(at)) ? text : text.slice(0, at);
}

function isCertain(filled: Filled): boolean {
  return Object.entries(filled).every(([hole, written]) => hole === 'others' || isCertainName(written));
}

function noticeOf(wording: Wording, filled: Filled): Notice {
  const by = wording.by ?? nameOf(filled.by ?? '');
  const who = whoIn(wording, filled);
  switch (wording.kind) {
    case 'invited':
    case 'qr-code':
      return { kind: 'join', inviter: by, joined: who, how: wording.kind };
    case 'leave':
      return { kind: 'leave', by, left: who };
    case 'rename':
      return { kind: 'rename', by, name: nameOf(filled.name ?? '') };
    case 'recall':
      return { kind: 'recall', by };
    default:
      return { kind: 'other' };
  }
}

function whoIn({ who }: Wording, filled: Filled): string[] {
  if (filled.list !== undefined) return namesOf(filled.list);
  const name = who ?? nameOf(filled.who ?? '');
  return name === '' ? [] : [name];
}
