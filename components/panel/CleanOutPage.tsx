import { Button } from '@/components/Button';
import { CoverageLine } from '@/components/CoverageLine';
import { dateText } from '@/components/date-text';
import { deadlineText, silentNamesText, warnedWho } from '@/components/panel/clean-out-text';
import { ExportButtons } from '@/components/panel/ExportButtons';
import { SubPage } from '@/components/panel/SubPage';
import { silentTable } from '@/components/panel/silent-table';
import { useCopy } from '@/components/panel/use-copy';
import { WarnedGroup } from '@/components/panel/WarnedGroup';
import { i18n } from '@/lib/language/i18n';
import type { CleanOutState } from '@/lib/panel/read-clean-outs';

interface CleanOutPageProps {
  state: CleanOutState;
  now: number;
  onClose: () => void;
  onBack: () => void;
}

function Watched({ coverage }: Pick<CleanOutState, 'coverage'>) {
  if (!coverage) return null;
  const { days, watchedDays } = coverage;
  const words = i18n.t('cleanOut.coverage', [days, watchedDays]);
  return (
    <>
      <CoverageLine share={watchedDays / days} label={words} />
      <p aria-hidden="true" className="text-xs text-ink-soft">
        {words}
      </p>
      {watchedDays < days && <p className="text-xs text-amber">{i18n.t('cleanOut.maybeMissed')}</p>}
    </>
  );
}

/** The second step of a clean-out: of those who were warned, who still has not been seen speaking. */
export function CleanOutPage({ state, now, onClose, onBack }: CleanOutPageProps) {
  const { cleanOut, groupName, coverage, unknown } = state;
  const copy = useCopy();
  const silent = warnedWho(state, 'silent');
  const spoke = warnedWho(state, 'spoke');
  const left = warnedWho(state, 'left');
  const spared = warnedWho(state, 'spared');
  const table = () => silentTable(silent, new Map([[cleanOut.groupId, groupName]]), now);
  return (
    <SubPage
      title={i18n.t('cleanOut.title')}
      onBack={onBack}
      foot={
        <div className="flex flex-wrap justify-end gap-2">
          <Button disabled={silent.length === 0} onClick={() => copy(silentNamesText(silent, now))}>
            {i18n.t('cleanOut.copy')}
          </Button>
          <ExportButtons
            title={`${i18n.t('cleanOut.title')} ${groupName}`}
            table={table}
            disabled={silent.length === 0}
          />
          {cleanOut.closedAt === 0 && <Button onClick={onClose}>{i18n.t('cleanOut.close')}</Button>}
        </div>
      }
    >
      <section className="flex flex-col gap-1 px-3 py-3">
        <p className="text-base">{deadlineText(cleanOut.deadline, now)}</p>
        <p className="text-xs text-ink-soft">
          {i18n.t('cleanOut.warnedOn', [dateText(cleanOut.warnedAt, now), cleanOut.personIds.length])}
        </p>
        <Watched coverage={coverage} />
        {unknown > 0 && <p className="text-xs text-ink-soft">{i18n.t('cleanOut.unknown', unknown)}</p>}
        <p className="text-xs text-ink-soft">{i18n.t('cleanOut.byHand')}</p>
      </section>
      {silent.length === 0 && <p className="px-3 pb-3 text-sm">{i18n.t('cleanOut.nobodySilent')}</p>}
      <WarnedGroup title={i18n.t('cleanOut.silent', silent.length)} members={silent} now={now} open />
      <WarnedGroup title={i18n.t('cleanOut.spoke', spoke.length)} members={spoke} now={now} />
      <WarnedGroup title={i18n.t('cleanOut.left', left.length)} members={left} now={now} />
      <WarnedGroup title={i18n.t('cleanOut.spared', spared.length)} members={spared} now={now} />
    </SubPage>
  );
}
