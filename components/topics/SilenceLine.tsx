import { Button } from '@/components/Button';
import { silenceSentence } from '@/components/topics/silence-words';
import { i18n } from '@/lib/language/i18n';
import type { Silence } from '@/lib/silence/silence-habit';

interface SilenceLineProps {
  silence: Silence;
  onAskExpert: () => void;
}

/** How long the group has been silent, measured by its own habit, and the way to ask somebody to begin. */
export function SilenceLine({ silence, onAskExpert }: SilenceLineProps) {
  const isCold = silence.state === 'cold';
  return (
    <div className="flex flex-wrap items-center gap-2 px-3 pt-2">
      <p
        className={`min-w-0 flex-1 text-sm ${isCold ? 'text-amber' : 'text-ink-soft'}`}
        title={i18n.t('topic.silenceHint')}
      >
        {silenceSentence(silence)}
      </p>
      {isCold && <Button onClick={onAskExpert}>{i18n.t('topic.askExpert')}</Button>}
    </div>
  );
}
