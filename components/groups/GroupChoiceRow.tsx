import { useEffect, useRef } from 'react';
import { PlainText } from '@/components/PlainText';
import { i18n } from '@/lib/language/i18n';
import type { RecordedGroup } from '@/lib/panel/read-recorded-groups';

interface GroupChoiceRowProps {
  group: RecordedGroup;
  href: string;
  isChosen: boolean;
}

/** The way to one group; the chosen one comes into sight. */
export function GroupChoiceRow({ group, href, isChosen }: GroupChoiceRowProps) {
  const link = useRef<HTMLAnchorElement>(null);
  useEffect(() => {
    if (isChosen) link.current?.scrollIntoView({ block: 'nearest' });
  }, [isChosen]);
  return (
    <li>
      <a
        ref={link}
        href={href}
        data-row=""
        aria-current={isChosen ? 'true' : undefined}
        className={`flex min-h-7 items-center gap-2 rounded-sm px-2 text-sm -outline-offset-2 ${
          isChosen ? 'bg-accent-wash font-medium text-accent' : 'hover:bg-hover'
        }`}
      >
        <span className="min-w-0 flex-1 truncate">
          <PlainText text={group.name} fallback={i18n.t('common.unnamedGroup')} />
        </span>
        {group.watched === 0 && (
          <span className="shrink-0 text-xs text-ink-faint">{i18n.t('groups.unwatched')}</span>
        )}
      </a>
    </li>
  );
}
