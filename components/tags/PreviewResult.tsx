import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { Button } from '@/components/Button';
import { HitText } from '@/components/tags/HitText';
import { useNow } from '@/components/use-now';
import { i18n } from '@/lib/language/i18n';
import { database } from '@/lib/panel/database';
import { readHitNames } from '@/lib/panel/read-hit-names';
import type { RulePreview } from '@/lib/store/preview-rule';

/** Rows put into the document at a time. */
const step = 100;

interface PreviewResultProps {
  preview: RulePreview;
  tagName: string;
  isLive: boolean;
  canStart: boolean;
  onStart: () => void;
  onEdit: () => void;
}

/** Whom a rule would tag and why, and the way to let it. */
export function PreviewResult(props: PreviewResultProps) {
  const { preview, tagName, isLive, canStart, onStart, onEdit } = props;
  const { hits, groups, messagesRead } = preview;
  const now = useNow();
  const [limit, setLimit] = useState(step);
  const shown = hits.slice(0, limit);
  const names = useLiveQuery(() => readHitNames(database, shown), [preview, limit]);
  const fresh = hits.filter(({ carriesTag }) => !carriesTag).length;
  const carrying = hits.length - fresh;
  return (
    <>
      <output className="block">
        <p className="text-base font-medium">
          {fresh > 0 ? i18n.t('rules.wouldTag', fresh, [fresh, tagName]) : i18n.t('rules.wouldTagNobody')}
        </p>
        <p className="text-sm text-ink-soft">
          {carrying > 0 && <>{i18n.t('rules.carryAlready', carrying)} </>}
          {i18n.t('rules.lookedAt', [groups, messagesRead])}
        </p>
      </output>
      <div className="flex flex-wrap gap-2">
        {canStart && (!isLive || hits.length > 0) && (
          <Button look="primary" onClick={onStart}>
            {fresh > 0 ? i18n.t('rules.startWith', fresh) : i18n.t('rules.start')}
          </Button>
        )}
        <Button onClick={onEdit}>{i18n.t('rules.change')}</Button>
      </div>
      <p className="text-xs text-ink-faint">{i18n.t('rules.startHint')}</p>
      <ul className="divide-y divide-line border-y border-line empty:hidden">
        {names &&
          shown.map(({ personId, found, carriesTag }, index) => (
            <li key={personId} className="flex py-2">
              <HitText
                names={names[index] ?? { person: '', group: '' }}
                found={found}
                now={now}
                aside={carriesTag && i18n.t('rules.stateConfirmed')}
              />
            </li>
          ))}
      </ul>
      {hits.length > limit && (
        <Button onClick={() => setLimit(limit + step)}>{i18n.t('rules.showMore')}</Button>
      )}
    </>
  );
}
