import { riskText } from '@/components/panel/risk-text';
import { useRead } from '@/components/use-read';
import { dayOf } from '@/lib/activity/day';
import type { OwnShare as Share } from '@/lib/health/own-share';
import { belowForty } from '@/lib/health/survival-band';
import { i18n } from '@/lib/language/i18n';
import { database } from '@/lib/panel/database';
import { readOwnShare } from '@/lib/store/read-own-share';

/** How many of the operator's own groups fell silent after a low score, beside the share in the archives. */
export function OwnShare({ now }: { now: number }) {
  const read = useRead(() => readOwnShare(database, now), String(dayOf(now)));
  return (
    <div className="mt-2 flex flex-col gap-0.5 border-t border-line pt-2 text-xs text-ink-soft">
      <h3 className="font-medium text-ink">{i18n.t('group.own')}</h3>
      {read.state === 'reading' && <p>{i18n.t('common.loading')}</p>}
      {read.state === 'failed' && <p>{i18n.t('group.ownFailed')}</p>}
      {read.state === 'done' && <Outcome share={read.result} />}
    </div>
  );
}

function Outcome({ share: { graded, missing, below, silent, untold } }: { share: Share }) {
  return (
    <>
      {missing > 0 && <p>{i18n.t('group.ownMissing', [graded, missing])}</p>}
      {missing === 0 && (
        <>
          <p className="text-ink">
            {below === 0
              ? i18n.t('group.ownNoneBelow', [graded])
              : i18n.t('group.ownShare', [graded, below, silent])}
          </p>
          <p>{i18n.t('group.ownBeside', [riskText(belowForty)])}</p>
        </>
      )}
      {untold > 0 && <p>{i18n.t('group.ownUntold', untold)}</p>}
    </>
  );
}
