import { introductionValues } from '@/components/across/introduction-values';
import type { Match, Matches } from '@/components/across/use-matches';
import type { OverlayProps } from '@/components/panel/overlay-props';
import { newSnippetDraft } from '@/components/panel/snippet-draft';
import { useToast } from '@/components/Toasts';
import { useAct } from '@/components/use-act';
import { i18n } from '@/lib/language/i18n';
import { sendMessage } from '@/lib/messages';
import { takeTurns } from '@/lib/snippets/choose-alternatives';
import { fillTemplate } from '@/lib/snippets/fill-template';
import type { BodyOfKey } from '@/lib/snippets/include-entries';
import { sharedValues } from '@/lib/snippets/shared-values';
import type { SnippetRow as Snippet } from '@/lib/store/tables';

interface IntroduceContext extends Pick<OverlayProps, 'groupName' | 'now' | 'insert'> {
  /** The words to use; undefined for those of the example. */
  words: Snippet | undefined;
  bodyOf: BodyOfKey;
}

/** Introduces two people to each other: in the box of the open group, or as a text to send elsewhere. Nothing is ever sent. */
export function useIntroduce({ groupName, now, insert, words, bodyOf }: IntroduceContext) {
  const act = useAct();
  const showToast = useToast();
  const turn = words?.useCount ?? 0;
  const body = words?.body ?? newSnippetDraft('introduction', true).body;
  const useOf = ({ offer, seek }: Match) => ({
    snippetId: words?.id,
    introducedPersonIds: [seek.personId, offer.personId] as [string, string],
  });
  const valuesOf = (match: Match, { statements }: Matches, mentioned: boolean) => ({
    ...sharedValues(groupName, now),
    ...introductionValues(match, statements.names, mentioned),
  });
  return {
    insert: (match: Match, matches: Matches) =>
      void insert({ body, values: valuesOf(match, matches, true), turn, mentions: true, use: useOf(match) }),
    copy: (match: Match, matches: Matches) => {
      const filled = fillTemplate(body, valuesOf(match, matches, false), {
        choose: takeTurns(turn),
        bodyOf,
      });
      if (!filled.ok) {
        showToast({ text: i18n.t('matching.notFilled'), tone: 'refused' });
        return;
      }
      const use = { ...useOf(match), groupId: '' };
      const undo = () => void act(() => sendMessage('undoUse', use));
      const work = async () => {
        await navigator.clipboard.writeText(filled.text);
        await sendMessage('noteUse', use);
      };
      const action = { label: i18n.t('common.undo'), run: undo };
      void act(work, () => ({
        text: i18n.t('matching.copied'),
        detail: i18n.t('matching.copiedWay'),
        action,
      }));
    },
  };
}
