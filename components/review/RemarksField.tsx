import { SelfSavingText } from '@/components/SelfSavingText';
import { useAct } from '@/components/use-act';
import { i18n } from '@/lib/language/i18n';
import { sendMessage } from '@/lib/messages';
import { longestReviewNote, type ReviewNoteKey } from '@/lib/store/review-notes';

interface RemarksFieldProps {
  of: ReviewNoteKey;
  /** As stored. */
  stored: string;
}

/** The operator's own remarks on a period; saved by themselves, and taken back by a note. */
export function RemarksField({ of, stored }: RemarksFieldProps) {
  const act = useAct();
  const save = (text: string) => sendMessage('saveReviewNote', { ...of, text });
  const saveAndSay = (text: string, before: string) =>
    void act(
      () => save(text),
      () => ({
        text: i18n.t('common.saved'),
        action: { label: i18n.t('common.undo'), run: () => void act(() => save(before)) },
      }),
    );
  return (
    <SelfSavingText
      label={i18n.t('periodReview.remarks')}
      placeholder={i18n.t('periodReview.remarksPlaceholder')}
      hint={i18n.t('periodReview.remarksHint')}
      maxLength={longestReviewNote}
      stored={stored}
      onWrite={(text) => void act(() => save(text))}
      onWritten={saveAndSay}
    />
  );
}
