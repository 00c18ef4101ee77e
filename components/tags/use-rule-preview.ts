import { useEffect, useState } from 'react';
import { sendMessage } from '@/lib/messages';
import { database } from '@/lib/panel/database';
import { previewRule, type RulePreview } from '@/lib/store/preview-rule';
import type { TagRuleRow } from '@/lib/store/tables';

export type PreviewState =
  | { kind: 'working'; done: number }
  | { kind: 'done'; preview: RulePreview }
  | { kind: 'stopped' }
  | { kind: 'failed' };

/** Tries a rule out as soon as it is shown; leaving the page, or `stop`, ends that. A finished preview is noted with the rule. */
export function useRulePreview(rule: TagRuleRow) {
  const [state, setState] = useState<PreviewState>({ kind: 'working', done: 0 });
  const [round, setRound] = useState(0);
  const [controller, setController] = useState<AbortController>();
  const asked = JSON.stringify([rule.id, rule.match, rule.conditions, rule.groupIds, round]);
  useEffect(() => {
    const work = new AbortController();
    const { signal } = work;
    setController(work);
    setState({ kind: 'working', done: 0 });
    const onProgress = (done: number) => {
      if (!signal.aborted) setState({ kind: 'working', done });
    };
    const run = async () => {
      const preview = await previewRule(database, rule, { signal, onProgress });
      await sendMessage('notePreview', { id: rule.id });
      if (!signal.aborted) setState({ kind: 'done', preview });
    };
    run().catch(() => {
      if (!signal.aborted) setState({ kind: 'failed' });
    });
    return () => work.abort();
    // The rule's row changes with every note; what it asks does not.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [asked]);
  const stop = () => {
    controller?.abort();
    setState({ kind: 'stopped' });
  };
  return { state, stop, again: () => setRound(round + 1) };
}
