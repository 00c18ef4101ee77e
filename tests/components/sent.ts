import { vi } from 'vitest';
import { sendMessage } from '@/lib/messages';

/** What was asked of the background by a message of this name, one after the other; `sendMessage` is mocked in the test. */
export function sent(name: string): unknown[] {
  const calls = vi.mocked(sendMessage).mock.calls as unknown as [string, unknown][];
  return calls.filter(([called]) => called === name).map(([, data]) => data);
}
