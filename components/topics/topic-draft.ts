import { templateProblemsText } from '@/components/panel/template-problem-text';
import { i18n } from '@/lib/language/i18n';
import { checkSnippet } from '@/lib/panel/draft-text';
import type { TopicFields } from '@/lib/store/topics';

/** What is written of a topic. `id` is missing in a new one. */
export interface TopicDraft extends TopicFields {
  id?: string;
}

export const newTopic: TopicDraft = { title: '', body: '', tags: [], months: [] };

/** What is wrong with it, in words, by field. */
export function topicProblems({ title, body }: TopicDraft): { title?: string; body?: string } {
  return {
    title: title.trim() === '' ? i18n.t('topic.needTitle') : undefined,
    body: body.trim() === '' ? i18n.t('topic.needBody') : templateProblem(body),
  };
}

/** What is wrong with a text to be drafted, in words; nothing where it is sound. */
export function templateProblem(body: string): string | undefined {
  const { problems } = checkSnippet('faq', body);
  return problems.length === 0 ? undefined : templateProblemsText(problems);
}

/** Tags as they are written in one field: parted by commas, semicolons, 、 or white space. */
export function tagsOfText(text: string): string[] {
  return [...new Set(text.split(/[\s,，;；、]+/u).filter((tag) => tag !== ''))];
}
