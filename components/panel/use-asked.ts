import { useEffect, useState } from 'react';
import { database } from '@/lib/panel/database';
import { type AskedPage, type Exchange, readAsked } from '@/lib/panel/read-asked';

const step = 20;

interface Asked {
  /** Undefined until the first are read. */
  shown: Exchange[] | undefined;
  /** Person id → name, of those who asked. */
  names: Map<string, string>;
  more: boolean;
  showMore: () => void;
}

interface Found extends AskedPage {
  names: Map<string, string>;
}

/** What somebody asked and may have answered in a group up to now, 20 at a time; of what is further back, no more is read than is shown. */
export function useAsked({
  personId,
  groupId,
  today,
}: {
  personId: string;
  groupId: string;
  /** Local day number. */
  today: number;
}): Asked {
  const [limit, setLimit] = useState(step);
  const [found, setFound] = useState<Found>();
  useEffect(() => {
    let stale = false;
    const who = { personId, groupId };
    const fill = async () => {
      const next = found ? found.nextDay : today;
      if (next === null || (found && found.exchanges.length >= limit)) return;
      const enough = limit - (found?.exchanges.length ?? 0);
      const page = await readAsked(database, who, { fromDay: next, today, enough });
      const names = await readNames(page);
      if (!stale) setFound(joined(found, { ...page, names }));
    };
    void fill();
    return () => {
      stale = true;
    };
  }, [personId, groupId, today, limit, found]);
  return {
    shown: found?.exchanges.slice(0, limit),
    names: found?.names ?? new Map(),
    more: Boolean(found && (found.exchanges.length > limit || found.nextDay !== null)),
    showMore: () => setLimit(limit + step),
  };
}

function joined(before: Found | undefined, page: Found): Found {
  if (!before) return page;
  return {
    exchanges: [...before.exchanges, ...page.exchanges],
    nextDay: page.nextDay,
    names: new Map([...before.names, ...page.names]),
  };
}

async function readNames({ exchanges }: AskedPage): Promise<Map<string, string>> {
  const people = await database.people.bulkGet(exchanges.map(({ question }) => question.personId));
  return new Map(people.flatMap((row) => (row ? [[row.id, row.remark || row.nickname] as const] : [])));
}
