import { ToolRow } from '@/components/panel/ToolRow';
import { silenceWords } from '@/components/topics/silence-words';
import { i18n } from '@/lib/language/i18n';
import type { Silence } from '@/lib/silence/silence-habit';

interface SilentGroupLineProps {
  silence: Silence | null;
  onOpen: () => void;
}

/** Where a group has gone cold: for how long, and the way to whom to ask to begin. */
export function SilentGroupLine({ silence, onOpen }: SilentGroupLineProps) {
  if (silence?.state !== 'cold') return null;
  return (
    <div className="border-b border-line bg-amber-wash">
      <ToolRow label={i18n.t('spotlight.silent', [silenceWords(silence)])} onOpen={onOpen} />
    </div>
  );
}
