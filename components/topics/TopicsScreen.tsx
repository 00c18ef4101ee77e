import { CalendarDays, Plus } from 'lucide-react';
import { useRef, useState } from 'react';
import { Button } from '@/components/Button';
import { EmptyState } from '@/components/EmptyState';
import type { OverlayProps } from '@/components/panel/overlay-props';
import { SearchBox } from '@/components/panel/SearchBox';
import { SubPage } from '@/components/panel/SubPage';
import { useRowKeys } from '@/components/panel/use-row-keys';
import { SilenceLine } from '@/components/topics/SilenceLine';
import { TopicRow } from '@/components/topics/TopicRow';
import { newTopic } from '@/components/topics/topic-draft';
import { topicReason } from '@/components/topics/topic-reason';
import { useTopicActions } from '@/components/topics/use-topic-actions';
import { useTopics } from '@/components/topics/use-topics';
import { useKeys } from '@/components/use-keys';
import { i18n } from '@/lib/language/i18n';
import { previewText } from '@/lib/panel/draft-text';
import { matchStrength } from '@/lib/panel/match-name';
import { sharedValues } from '@/lib/snippets/shared-values';
import type { TopicRow as Topic } from '@/lib/store/tables';
import type { ProposedTopic } from '@/lib/topics/choose-topics';

function fits({ topic }: ProposedTopic<Topic>, query: string): boolean {
  if (query.trim() === '') return true;
  return [topic.title, topic.body, ...topic.tags].some((text) => matchStrength(text, query) > 0);
}

/** Something to talk about in the open group: what suits it now first. Drafts it; who starts can be asked as well. */
export function TopicsScreen(props: OverlayProps & { tag: string; rhythmId?: string }) {
  const { data, groupName, now, show, insert, tag, rhythmId } = props;
  const groupId = data.group?.groupId ?? '';
  const [query, setQuery] = useState(tag);
  const box = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLUListElement>(null);
  const { onBoxKeyDown, onListKeyDown } = useRowKeys(box, list);
  const actions = useTopicActions(show);
  const topics = useTopics(groupId, groupName, data.members, now);
  const makeNew = () => show({ kind: 'edit-topic', start: { ...newTopic, tags: tag ? [tag] : [] } });
  useKeys({ '/': () => box.current?.focus(), n: makeNew });
  const values = sharedValues(groupName, now);
  const found = topics?.filter((topic) => fits(topic, query)) ?? [];
  const put = ({ id, body }: Topic) =>
    void insert({ body, values, use: { topicId: id, ...(rhythmId ? { rhythmId } : {}) } });
  return (
    <SubPage
      title={i18n.t('topic.title')}
      onBack={() => show({ kind: 'tabs' })}
      foot={
        <div className="flex flex-wrap gap-2">
          <Button onClick={makeNew} aria-keyshortcuts="N">
            <Plus size={14} aria-hidden="true" />
            {i18n.t('topic.new')}
          </Button>
          <Button onClick={() => show({ kind: 'rhythm' })}>
            <CalendarDays size={14} aria-hidden="true" />
            {i18n.t('rhythm.title')}
          </Button>
        </div>
      }
    >
      {data.group?.silence && (
        <SilenceLine silence={data.group.silence} onAskExpert={() => show({ kind: 'spotlight' })} />
      )}
      <SearchBox
        ref={box}
        query={query}
        placeholder={i18n.t('topic.search')}
        onChange={setQuery}
        onKeyDown={onBoxKeyDown}
      />
      {topics && found.length === 0 && (
        <EmptyState
          title={i18n.t(query ? 'topic.noneFound' : 'topic.none')}
          text={i18n.t(query ? 'topic.noneFoundText' : 'topic.noneText')}
        >
          <Button look="primary" onClick={makeNew}>
            {i18n.t('topic.new')}
          </Button>
        </EmptyState>
      )}
      {/* The arrow keys of the rows bubble up to here. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
      <ul ref={list} onKeyDown={onListKeyDown} aria-label={i18n.t('topic.title')} className="pb-1">
        {found.map((proposed) => (
          <TopicRow
            key={proposed.topic.id}
            title={proposed.topic.title}
            preview={previewText(proposed.topic.body, values)}
            reason={topicReason(proposed, now)}
            onInsert={() => put(proposed.topic)}
            onEdit={() => show({ kind: 'edit-topic', start: fieldsOf(proposed.topic) })}
            onDelete={() => actions.remove(proposed.topic)}
          />
        ))}
      </ul>
    </SubPage>
  );
}

function fieldsOf({ id, title, body, tags, months }: Topic) {
  return { id, title, body, tags, months };
}
