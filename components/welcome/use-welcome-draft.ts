import { useMemo, useState } from 'react';
import { i18n } from '@/lib/language/i18n';
import type { NamesStyle } from '@/lib/panel/draft-text';
import type { PanelMember } from '@/lib/panel/panel-member';
import type { GroupWelcome } from '@/lib/panel/read-group-welcome';
import { type WelcomeWords, welcomeDrafts } from '@/lib/panel/welcome-text';
import type { BodyOfKey } from '@/lib/snippets/include-entries';
import { leastRecentlyUsed } from '@/lib/snippets/least-recently-used';
import { sharedValues } from '@/lib/snippets/shared-values';
import type { SnippetRow as Snippet } from '@/lib/store/tables';

interface WelcomeStart {
  templates: Snippet[];
  /** The template to begin with; empty for the one whose turn it is. */
  startId: string;
  /** Whom the welcome greets. */
  newcomers: PanelMember[];
  everybody: PanelMember[];
  lastUses: GroupWelcome['lastUses'];
  attached: readonly string[];
  bodyOf: BodyOfKey;
  groupName: string;
  now: number;
}

/**
 * A welcome while the operator words it. The template that this group has not seen for longest is chosen by itself, and
 * of its alternatives those whose turn it is: two welcomes in a row are never alike.
 */
export function useWelcomeDraft(start: WelcomeStart) {
  const { templates, newcomers, everybody, lastUses, attached, bodyOf, groupName, now } = start;
  const [chosenId, setChosenId] = useState(start.startId);
  const [style, setStyle] = useState<NamesStyle>('mentions');
  const values = useMemo(() => sharedValues(groupName, now), [groupName, now]);
  const wordsOf = ({ id, body }: Snippet): WelcomeWords => ({
    body,
    attached,
    style,
    values,
    turn: (lastUses.get(id)?.turn ?? -1) + 1,
    bodyOf,
    nameless: i18n.t('welcome.nameless'),
  });
  const draftsOf = (template: Snippet) => welcomeDrafts(newcomers, everybody, wordsOf(template));
  const fits = (template: Snippet) =>
    newcomers.length === 0 || draftsOf(template).every(({ problems }) => problems.length === 0);
  const lastUsedAt = ({ id }: Snippet) => lastUses.get(id)?.at ?? 0;
  const template =
    templates.find(({ id }) => id === chosenId) ??
    leastRecentlyUsed(templates.filter(fits), lastUsedAt) ??
    leastRecentlyUsed(templates, lastUsedAt);
  return {
    template,
    turn: template ? wordsOf(template).turn : 0,
    drafts: template ? draftsOf(template) : [],
    style,
    setStyle,
    /** Empty for the one whose turn it is. */
    chooseTemplate: setChosenId,
  };
}
