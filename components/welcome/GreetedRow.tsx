import { momentText } from '@/components/moment-text';
import { PlainText } from '@/components/PlainText';
import { i18n } from '@/lib/language/i18n';
import { nameForOperator } from '@/lib/panel/panel-member';
import type { GreetedPerson } from '@/lib/panel/read-welcome-effect';
import { welcomeAnswerTime } from '@/lib/store/answered-welcomes';

interface GreetedRowProps {
  person: GreetedPerson;
  now: number;
  onOpen: () => void;
}

function spokeText({ spokeAt, at }: GreetedPerson, now: number): string {
  if (spokeAt > 0) return i18n.t('welcome.greetedSpoke', [momentText(spokeAt, now)]);
  return i18n.t(at + welcomeAnswerTime > now ? 'welcome.greetedPending' : 'welcome.greetedSilent');
}

/** Who was greeted when, with which words, and whether they spoke. */
export function GreetedRow({ person, now, onOpen }: GreetedRowProps) {
  const greeted = [i18n.t('welcome.greetedOn', [momentText(person.at, now)]), person.template];
  return (
    <button
      type="button"
      data-row=""
      onClick={onOpen}
      className="block w-full px-3 py-1.5 text-left -outline-offset-2 hover:bg-hover"
    >
      <span className="flex items-baseline gap-2">
        <span className="min-w-0 flex-1 truncate text-base">
          <PlainText text={nameForOperator(person)} fallback={i18n.t('common.unnamedPerson')} />
        </span>
        <span className={`shrink-0 text-xs ${person.spokeAt > 0 ? 'text-accent' : 'text-ink-soft'}`}>
          {spokeText(person, now)}
        </span>
      </span>
      <bdi className="block truncate text-xs text-ink-soft">
        {greeted.filter((one) => one !== '').join(' · ')}
      </bdi>
    </button>
  );
}
