import { useEffect, useRef, useState } from 'react';
import { useToast } from '@/components/Toasts';
import { i18n } from '@/lib/language/i18n';
import { sendMessage } from '@/lib/messages';
import { lookBack } from '@/lib/store/look-for-introductions';

/** How far looking through has come; `part` from 0 to 1. */
export interface LookThroughProgress {
  part: number;
  found: number;
}

/** Looks through what a group said in the last 30 days, portion by portion, until it is done or stopped. What was found stays. */
export function useLookThrough(groupId: string) {
  const [progress, setProgress] = useState<LookThroughProgress | null>(null);
  const showToast = useToast();
  const running = useRef<AbortController>(undefined);
  useEffect(() => () => running.current?.abort(), []);

  const run = async (signal: AbortSignal) => {
    const now = Date.now();
    let found = 0;
    for (let from: number | null = now - lookBack; from !== null && !signal.aborted; ) {
      setProgress({ part: 1 - (now - from) / lookBack, found });
      const looked: { found: number; next: number | null } = await sendMessage('lookForIntroductions', {
        groupId,
        from,
      });
      found += looked.found;
      from = looked.next;
    }
    return found;
  };
  const start = async () => {
    const controller = new AbortController();
    running.current = controller;
    try {
      const found = await run(controller.signal);
      if (!controller.signal.aborted) showToast({ text: i18n.t('introduction.lookedThrough', found) });
    } catch {
      showToast({ text: i18n.t('introduction.lookFailed'), tone: 'refused' });
    } finally {
      if (running.current === controller) setProgress(null);
    }
  };
  return { progress, start: () => void start(), stop: () => running.current?.abort() };
}
