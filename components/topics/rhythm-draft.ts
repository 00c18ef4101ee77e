import { templateProblem } from '@/components/topics/topic-draft';
import { i18n } from '@/lib/language/i18n';
import type { RhythmFields } from '@/lib/store/rhythms';

/** What is written of something weekly. `id` is missing in a new one. */
export interface RhythmDraft extends RhythmFields {
  id?: string;
}

/** A topic at eight in the evening, to start from. */
export function newRhythm(groupId: string, weekday: number): RhythmDraft {
  return { groupId, kind: 'topic', title: '', weekday, minute: 20 * 60, tag: '', body: '', reminds: false };
}

/** What is wrong with it, in words, by field. */
export function rhythmProblems({ title, kind, body }: RhythmDraft): { title?: string; body?: string } {
  return {
    title: title.trim() === '' ? i18n.t('rhythm.needTitle') : undefined,
    body: kind === 'event' ? templateProblem(body) : undefined,
  };
}
