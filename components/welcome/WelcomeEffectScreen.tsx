import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import type { OverlayProps } from '@/components/panel/overlay-props';
import { type EffectSpan, WelcomeEffectPage } from '@/components/welcome/WelcomeEffectPage';
import { database } from '@/lib/panel/database';
import { readWelcomeEffect } from '@/lib/panel/read-welcome-effect';

/** What came of the open group's welcomes, as it is stored now. */
export function WelcomeEffectScreen({ data, now, show }: OverlayProps) {
  const groupId = data.group?.groupId ?? '';
  const [span, setSpan] = useState<EffectSpan>('30');
  const read = useLiveQuery(
    async () => ({ groupId, span, effect: await readWelcomeEffect(database, groupId, Number(span), now) }),
    [groupId, span, now],
  );
  const isOfNow = read?.groupId === groupId && read.span === span;
  return (
    <WelcomeEffectPage
      effect={isOfNow ? read.effect : undefined}
      span={span}
      now={now}
      onSpan={setSpan}
      onOpen={(personId) => show({ kind: 'member', personId, groupId })}
      onBack={() => show({ kind: 'tabs' })}
    />
  );
}
