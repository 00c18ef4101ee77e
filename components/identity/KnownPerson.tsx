import { PlainText } from '@/components/PlainText';
import { dayText } from '@/components/panel/day-text';
import { roleText } from '@/components/panel/role-text';
import { tierText } from '@/components/panel/tier-text';
import { TagChip } from '@/components/TagChip';
import { dayOf } from '@/lib/activity/day';
import { shownName } from '@/lib/chat/shown-name';
import { i18n } from '@/lib/language/i18n';
import { tierIn } from '@/lib/panel/combine-members';
import type { IdentityRecord } from '@/lib/panel/read-identity-records';
import { formerNames } from '@/lib/store/names-seen';

/** More tags than these are counted only. */
const tagLimit = 4;
/** Earlier names and groups that are named. */
const nameLimit = 3;

interface KnownPersonProps {
  record: IdentityRecord;
  /** Group id → name. */
  groupNames: Map<string, string>;
  now: number;
}

/** What is known of somebody who may be the one: names, what the operator set, when they spoke, where they are. */
export function KnownPerson({ record, groupNames, now }: KnownPersonProps) {
  const { person, lastSpokeDay } = record;
  const before = formerNames(person).slice(-nameLimit).map(shownName).filter(Boolean);
  return (
    <>
      {person.remark !== '' && <NamedLine word={i18n.t('member.remark')} text={person.remark} />}
      {before.length > 0 && (
        <span className="block text-xs wrap-anywhere text-ink-soft">
          <bdi>{i18n.t('identity.formerly', [before.toReversed().join(i18n.t('common.listSeparator'))])}</bdi>
        </span>
      )}
      <WhatWasSet record={record} />
      <span className="block text-xs text-ink-faint">
        {i18n.t('profile.lastSpoke', [dayText(lastSpokeDay, dayOf(now))])}
      </span>
      <span className="block truncate text-xs text-ink-faint">{groupsText(record, groupNames)}</span>
    </>
  );
}

function NamedLine({ word, text }: { word: string; text: string }) {
  return (
    <span className="block text-xs wrap-anywhere text-ink-soft">
      {word}
      {i18n.t('profile.colon')}
      <PlainText text={text} />
    </span>
  );
}

function groupsText({ memberships }: IdentityRecord, groupNames: Map<string, string>): string {
  const names = memberships.map(
    ({ groupId }) => shownName(groupNames.get(groupId) ?? '') || i18n.t('common.unnamedGroup'),
  );
  const shown = names.slice(0, nameLimit).join(i18n.t('common.listSeparator'));
  return `${i18n.t('identity.inGroups', names.length)}${i18n.t('profile.colon')}${shown}`;
}

function WhatWasSet({ record: { person, tags, facts, isExpert } }: { record: IdentityRecord }) {
  const tier = tierIn(facts);
  const note = facts.findLast(({ field }) => field === 'note')?.value.split('\n')[0] ?? '';
  const words = [
    ...(tier === '' ? [] : [tierText(tier)]),
    ...(isExpert ? [i18n.t('expert.title')] : []),
    ...(person.role === 'member' ? [] : [roleText(person.role)]),
  ];
  return (
    <>
      {words.length + tags.length > 0 && (
        <span className="my-0.5 flex flex-wrap gap-1">
          {words.map((word) => (
            <span key={word} className="rounded-sm border border-edge px-1 text-xs leading-4 text-ink-soft">
              {word}
            </span>
          ))}
          {tags.slice(0, tagLimit).map((tag) => (
            <TagChip key={tag.taggingId} name={tag.name} color={tag.color} />
          ))}
          {tags.length > tagLimit && (
            <span className="text-xs leading-5 text-ink-faint">+{tags.length - tagLimit}</span>
          )}
        </span>
      )}
      {note !== '' && <NamedLine word={i18n.t('profile.field.note')} text={note} />}
    </>
  );
}
