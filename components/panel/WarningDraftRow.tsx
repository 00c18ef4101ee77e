import { Check } from 'lucide-react';
import { Button } from '@/components/Button';
import { i18n } from '@/lib/language/i18n';

interface WarningDraftRowProps {
  text: string;
  /** Which message, of how many; from 1. */
  place: number;
  of: number;
  people: number;
  /** Whether it was put into the box. */
  done: boolean;
  onInsert: () => void;
}

/** One message of a warning, and the way to put it into the box. */
export function WarningDraftRow({ text, place, of, people, done, onInsert }: WarningDraftRowProps) {
  return (
    <li className="flex flex-col gap-1.5">
      <div className="flex items-center gap-2">
        <h3 className="min-w-0 flex-1 text-xs text-ink-soft">
          {of > 1 ? i18n.t('cleanOut.draftOf', [place, of, people]) : i18n.t('cleanOut.draft', people)}
        </h3>
        {done && <Check size={14} aria-label={i18n.t('cleanOut.inBox')} className="shrink-0 text-accent" />}
        <Button look={done ? 'plain' : 'primary'} onClick={onInsert}>
          {i18n.t(done ? 'cleanOut.insertAgain' : 'welcome.insert')}
        </Button>
      </div>
      <p className="max-h-36 overflow-y-auto rounded-md bg-sunken px-2.5 py-2 text-sm whitespace-pre-wrap wrap-anywhere">
        <bdi>{text}</bdi>
      </p>
    </li>
  );
}
