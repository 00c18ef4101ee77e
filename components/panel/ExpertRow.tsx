import { lastSpotlightText } from '@/components/panel/last-spotlight-text';
import { RowActions, rowActionKeys } from '@/components/panel/RowActions';
import { shownName } from '@/lib/chat/shown-name';
import { i18n } from '@/lib/language/i18n';
import type { PanelExpert } from '@/lib/panel/panel-expert';
import { nameForOperator } from '@/lib/panel/panel-member';
import { topicKey } from '@/lib/spotlight/topic';

interface ExpertRowProps {
  expert: PanelExpert;
  now: number;
  first?: boolean;
  /** The topic under which they stand; left out where they stand under none. */
  under?: string;
  onSpotlight: () => void;
  onEdit: () => void;
  onDelete: () => void;
}

/** One expert: name, topics, what came of asking them, when last spotlighted. Click or Enter hands over the microphone, → edits, Delete removes. */
export function ExpertRow({ expert, now, first, under, onSpotlight, onEdit, onDelete }: ExpertRowProps) {
  const name = shownName(nameForOperator(expert.person)) || i18n.t('common.unnamedPerson');
  const { asked, answered } = expert;
  const topics = expert.topics.filter((topic) => under === undefined || topicKey(topic) !== topicKey(under));
  const detail = [
    topics.map(shownName).join(i18n.t('common.listSeparator')),
    asked > 0 ? i18n.t('spotlight.earlier', [asked, answered]) : '',
  ].filter((part) => part !== '');
  return (
    <li
      className={`group/row relative ${first ? 'bg-accent-wash' : ''} focus-within:bg-hover hover:bg-hover`}
    >
      <button
        type="button"
        data-row=""
        onClick={onSpotlight}
        onKeyDown={rowActionKeys({ onEdit, onDelete })}
        className="block w-full px-3 py-1.5 text-left -outline-offset-2"
      >
        <bdi className="block truncate pr-28 text-base">{name}</bdi>
        <bdi className="block truncate text-xs text-ink-soft">{detail.join(' · ')}</bdi>
      </button>
      <span className="absolute top-1.5 right-3 flex items-center">
        <span className="text-xs text-ink-soft group-focus-within/row:hidden group-hover/row:hidden">
          {expert.inGroup ? lastSpotlightText(expert.lastSpotlightAt, now) : i18n.t('spotlight.notHere')}
        </span>
        <RowActions
          editLabel={i18n.t('expert.editTopics', [name])}
          deleteLabel={i18n.t('expert.deleteRow', [name])}
          onEdit={onEdit}
          onDelete={onDelete}
        />
      </span>
    </li>
  );
}
