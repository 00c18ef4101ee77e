import { Button } from '@/components/Button';
import { momentText } from '@/components/moment-text';
import { PlainText } from '@/components/PlainText';
import { distinctionText } from '@/components/panel/distinction-text';
import { joinedHowText } from '@/components/panel/joined-how-text';
import { unclearNameText } from '@/components/welcome/unclear-name-text';
import { shownName } from '@/lib/chat/shown-name';
import { i18n } from '@/lib/language/i18n';
import type { NameBearer, UnclearName } from '@/lib/panel/read-unclear-names';

interface UnclearNameRowProps {
  unclear: UnclearName;
  now: number;
  /** Empty for nobody who is to be welcomed. */
  onDecide: (personId: string) => void;
  /** Looks for them among all members. */
  onSearch: () => void;
}

/** More than these are found by their name. */
const mostShown = 5;

function bearerText({ name, distinction }: NameBearer, now: number): string {
  const told = distinction ? distinctionText(distinction, now) : '';
  return [shownName(name) || i18n.t('common.unnamedPerson'), told].filter((one) => one !== '').join(' · ');
}

/** A name that a notice told, why nobody knows whom it means, and whom it may mean. */
export function UnclearNameRow({ unclear, now, onDecide, onSearch }: UnclearNameRowProps) {
  const { name, time, how, by, bearers } = unclear;
  const came = joinedHowText({ joinedHow: how, joinedBy: by });
  return (
    <li className="flex flex-col gap-1.5 px-3 py-2">
      <p className="flex items-baseline gap-2">
        <span className="min-w-0 flex-1 truncate text-base">
          <PlainText text={name} />
        </span>
        <span className="shrink-0 text-xs text-ink-soft">{momentText(time, now)}</span>
      </p>
      <p className="text-xs text-ink-soft">
        {[unclearNameText(unclear), came].filter((one) => one !== '').join(' · ')}
      </p>
      <div className="flex flex-wrap gap-1.5">
        {bearers.slice(0, mostShown).map((bearer) => (
          <Button key={bearer.personId} className="max-w-full" onClick={() => onDecide(bearer.personId)}>
            <bdi className="truncate">{bearerText(bearer, now)}</bdi>
          </Button>
        ))}
        <Button onClick={onSearch}>{i18n.t('welcome.pickMember')}</Button>
        <Button onClick={() => onDecide('')}>{i18n.t('welcome.nobodyNew')}</Button>
      </div>
    </li>
  );
}
