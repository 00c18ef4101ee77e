import type { OverlayProps } from '@/components/panel/overlay-props';
import { type WelcomeChoice, WelcomePage } from '@/components/panel/WelcomePage';
import { snippetPreview } from '@/lib/panel/draft-text';
import { sharedValues } from '@/lib/snippets/shared-values';

/** Asks whom a welcome is for, and puts it into the box. */
export function WelcomeScreen(props: OverlayProps & { snippetId: string }) {
  const { data, groupName, now, show, insert, snippetId } = props;
  const snippet = data.snippets.welcome.find(({ id }) => id === snippetId);
  const values = sharedValues(groupName, now);
  const body = snippet?.body ?? '';
  const turn = snippet?.useCount ?? 0;
  const others = data.members.filter(
    (member) => member.role !== 'own' && !member.leftAt && !data.waiting.includes(member),
  );
  const put = async ({ personIds, names, style }: WelcomeChoice) => {
    const done = await insert({
      body,
      values: { ...values, newcomer: names },
      turn,
      mentions: style === 'mentions',
      use: { snippetId, welcomedPersonIds: personIds },
    });
    if (done) show({ kind: 'tabs' });
  };
  return (
    <WelcomePage
      waiting={data.waiting}
      others={others}
      now={now}
      previewOf={(names) =>
        snippetPreview({ body, useCount: turn }, { ...values, newcomer: names }, data.bodyOf)
      }
      onInsert={(choice) => void put(choice)}
      onBack={() => show({ kind: 'tabs' })}
    />
  );
}
