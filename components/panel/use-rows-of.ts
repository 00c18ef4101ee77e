import { useEffect, useState } from 'react';
import type { PeopleRows } from '@/lib/store/people-rows';

/** The held rows of these people, kept up as they change; undefined until they are read. @param personIds the same array as long as they are the same people. */
export function useRowsOf<Row extends { personId: string; deletedAt: number }>(
  rows: PeopleRows<Row>,
  personIds: string[] | undefined,
): Map<string, Row[]> | undefined {
  const [read, setRead] = useState<{ personIds: string[]; found: Map<string, Row[]> }>();
  useEffect(() => {
    if (!personIds) return undefined;
    let asked = 0;
    const refresh = async () => {
      asked += 1;
      const mine = asked;
      const found = await rows.of(personIds);
      if (mine === asked) setRead({ personIds, found });
    };
    void refresh();
    const stop = rows.onChange(() => void refresh());
    return () => {
      asked = -1;
      stop();
    };
  }, [rows, personIds]);
  return read?.personIds === personIds ? read?.found : undefined;
}
