import { allTogether, hashOf, placeOfKind } from '@/components/groups/group-place';
import { PageLink } from '@/components/panel/PageLink';
import type { PanelPage } from '@/components/panel/panel-page';
import { RunningCleanOuts } from '@/components/panel/RunningCleanOuts';
import { ToolRow } from '@/components/panel/ToolRow';
import { i18n } from '@/lib/language/i18n';
import type { GroupOverview } from '@/lib/store/group-overviews';

interface GroupToolsProps {
  /** The open group; null where none is. */
  group: GroupOverview | null;
  now: number;
  onOpen: (page: PanelPage) => void;
}

const tools = [
  { page: { kind: 'topics', tag: '' }, title: 'topic.title', text: 'topic.toolText' },
  { page: { kind: 'rhythm' }, title: 'rhythm.title', text: 'rhythm.toolText' },
  { page: { kind: 'unanswered', questionId: '' }, title: 'asked.title', text: 'asked.toolText' },
  { page: { kind: 'handbook-review' }, title: 'review.title', text: 'review.toolText' },
  { page: { kind: 'introductions' }, title: 'introduction.title', text: 'introduction.toolText' },
  { page: { kind: 'shared-people' }, title: 'across.sharedTitle', text: 'across.sharedText' },
  { page: { kind: 'overlap' }, title: 'across.overlapTitle', text: 'across.overlapText' },
  { page: { kind: 'swap' }, title: 'swap.title', text: 'swap.text' },
  { page: { kind: 'matching' }, title: 'matching.title', text: 'matching.text' },
  { page: { kind: 'who-is-who', questionId: '' }, title: 'identity.title', text: 'identity.toolText' },
  { page: { kind: 'keys' }, title: 'keys.title', text: 'keys.toolText' },
] as const satisfies { page: PanelPage; title: string; text: string }[];

/** The ways to what has a page of its own. */
export function GroupTools({ group, now, onOpen }: GroupToolsProps) {
  return (
    <nav aria-label={i18n.t('across.tools')} className="border-t border-line py-1">
      <h2 className="px-3 pt-2 pb-1 text-xs text-ink-soft">{i18n.t('across.tools')}</h2>
      <ul>
        {group?.watched && (
          <>
            <RunningCleanOuts
              groupId={group.groupId}
              now={now}
              onOpen={(id) => onOpen({ kind: 'clean-out', id })}
            />
            <li>
              <ToolRow
                label={i18n.t('groupHistory.title')}
                note={i18n.t('groupHistory.toolText')}
                onOpen={() => onOpen({ kind: 'group-history' })}
              />
            </li>
            <li>
              <ToolRow
                label={i18n.t('goals.title')}
                note={i18n.t('goals.toolText')}
                onOpen={() => onOpen({ kind: 'goals', groupId: group.groupId })}
              />
            </li>
            <li>
              <ToolRow
                label={i18n.t('recentMessages.title')}
                note={i18n.t('recentMessages.toolText')}
                onOpen={() => onOpen({ kind: 'recent-messages', messageId: '' })}
              />
            </li>
            <li>
              <ToolRow
                label={i18n.t('response.title')}
                note={i18n.t('response.toolText')}
                onOpen={() => onOpen({ kind: 'response' })}
              />
            </li>
            <li>
              <ToolRow
                label={i18n.t('welcome.effectTitle')}
                note={i18n.t('welcome.effectText')}
                onOpen={() => onOpen({ kind: 'welcome-effect' })}
              />
            </li>
            <li>
              <ToolRow
                label={i18n.t('silent.title')}
                note={i18n.t('silent.linkText')}
                onOpen={() => onOpen({ kind: 'silent', groupId: group.groupId })}
              />
            </li>
          </>
        )}
        {tools.map(({ page, title, text }) => (
          <li key={page.kind}>
            <ToolRow label={i18n.t(title)} note={i18n.t(text)} onOpen={() => onOpen(page)} />
          </li>
        ))}
        <li>
          <PageLink
            href={`/groups.html${group ? hashOf(placeOfKind('group', group.groupId)) : ''}`}
            title={i18n.t('groups.title')}
            text={i18n.t('groups.linkText')}
          />
        </li>
        <li>
          <PageLink
            href={`/groups.html${hashOf(placeOfKind('review', group?.groupId || allTogether))}`}
            title={i18n.t('periodReview.title')}
            text={i18n.t('periodReview.linkText')}
          />
        </li>
        <li>
          <PageLink
            href={`/groups.html${hashOf({ kind: 'all' })}`}
            title={i18n.t('compare.title')}
            text={i18n.t('compare.linkText')}
          />
        </li>
        <li>
          <PageLink
            href={`/groups.html?group=${group?.groupId ?? ''}${hashOf({ kind: 'history' })}`}
            title={i18n.t('historyImport.tab')}
            text={i18n.t('historyImport.linkText')}
          />
        </li>
        <li>
          <PageLink href="/tags.html" title={i18n.t('tags.title')} text={i18n.t('tags.linkText')} />
        </li>
        <li>
          <PageLink
            href="/handbook.html"
            title={i18n.t('handbookFiles.title')}
            text={i18n.t('handbookFiles.linkText')}
          />
        </li>
      </ul>
    </nav>
  );
}
