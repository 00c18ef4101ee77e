import { waitFor } from '@testing-library/react';
import { createRoot } from 'react-dom/client';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { GroupList } from '@/components/popup/GroupList';
import { now, overview } from './sample-rows';

const long = Array.from({ length: 40 }, (_, place) =>
  overview({ groupId: `g${place}`, name: `${place} 群` }),
);

// As in a browser: a test's own rendering would show at once what follows the first sight.
beforeEach(() => vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', false));
afterEach(() => vi.unstubAllGlobals());

it('a long list shows every group at once, and the whole row of those out of sight a moment later', async () => {
  const place = document.body.appendChild(document.createElement('div'));
  const count = (parts: string) => place.querySelectorAll(parts).length;
  const seen: { rows: number; whole: number }[] = [];
  const watch = new MutationObserver(() =>
    seen.push({ rows: count('[data-row] bdi'), whole: count('[data-row] svg') }),
  );
  watch.observe(place, { childList: true, subtree: true });
  const nothing = () => undefined;
  const handlers = { onFilter: nothing, onOpen: nothing, onPin: nothing, onWatch: nothing };
  const root = createRoot(place);
  root.render(<GroupList groups={long} pinned={new Set()} filter="all" now={now} {...handlers} />);
  await waitFor(() => expect(seen.at(-1)).toEqual({ rows: 40, whole: 40 }));
  expect(seen[0]).toEqual({ rows: 40, whole: 15 });
  watch.disconnect();
  root.unmount();
});
