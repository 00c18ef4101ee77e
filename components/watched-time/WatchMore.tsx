import { hashOf } from '@/components/groups/group-place';
import { PageLink } from '@/components/panel/PageLink';
import { i18n } from '@/lib/language/i18n';

/** What helps to see more of a group. */
export function WatchMore() {
  return (
    <section>
      <h3 className="mb-1 text-xs text-ink-soft">{i18n.t('watchedTime.more')}</h3>
      <ul className="list-disc pl-4 text-xs text-ink-soft">
        <li>{i18n.t('watchedTime.keepOpen')}</li>
        <li>{i18n.t('watchedTime.keepAwake')}</li>
      </ul>
      <div className="-mx-3 mt-1">
        <PageLink
          href={`/groups.html${hashOf({ kind: 'history' })}`}
          title={i18n.t('watchedTime.import')}
          text={i18n.t('watchedTime.importText')}
        />
      </div>
    </section>
  );
}
