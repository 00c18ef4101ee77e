import { useState } from 'react';
import { AskedList } from '@/components/panel/AskedList';
import { i18n } from '@/lib/language/i18n';

interface AskedAndAnsweredProps {
  personId: string;
  groupId: string;
  now: number;
  /** Keeps a question in the handbook, with the answer to it where there is one. */
  onKeep: (asked: string, answer: string) => void;
}

/** What somebody asked in the group and may have answered. Nothing is read before it is opened. */
export function AskedAndAnswered(props: AskedAndAnsweredProps) {
  const [open, setOpen] = useState(false);
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)} className="border-t border-line">
      <summary className="px-3 py-2 text-xs text-ink-soft -outline-offset-2 hover:bg-hover">
        {i18n.t('profile.asked')}
      </summary>
      {open && <AskedList {...props} />}
    </details>
  );
}
