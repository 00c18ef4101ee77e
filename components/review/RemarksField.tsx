import { useEffect, useEffectEvent, useState } from 'react';
import { TextArea } from '@/components/TextArea';
import { useAct } from '@/components/use-act';
import { i18n } from '@/lib/language/i18n';
import { sendMessage } from '@/lib/messages';
import { longestReviewNote, type ReviewNoteKey } from '@/lib/store/review-notes';

interface RemarksFieldProps {
  of: ReviewNoteKey;
  /** As stored. */
  stored: string;
}

/** Writing stops for so long before it is saved; ms. */
const pause = 600;

/** The operator's own remarks on a period; saved by themselves. */
export function RemarksField({ of, stored }: RemarksFieldProps) {
  const [text, setText] = useState<string>();
  const act = useAct();
  const isSaved = text === undefined || text === stored;
  const save = useEffectEvent(() => {
    if (!isSaved) void act(() => sendMessage('saveReviewNote', { ...of, text }));
  });
  useEffect(() => {
    if (text === undefined) return undefined;
    const timer = setTimeout(() => save(), pause);
    return () => clearTimeout(timer);
  }, [text]);
  useEffect(() => () => save(), []);
  return (
    <TextArea
      label={i18n.t('periodReview.remarks')}
      placeholder={i18n.t('periodReview.remarksPlaceholder')}
      hint={i18n.t(isSaved ? 'periodReview.remarksHint' : 'periodReview.remarksSaving')}
      maxLength={longestReviewNote}
      value={text ?? stored}
      onChange={(event) => setText(event.target.value)}
    />
  );
}
