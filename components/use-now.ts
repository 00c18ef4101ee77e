import { useEffect, useState } from 'react';

/** The time now in ms since 1970, anew every minute, so that 刚刚 does not stay 刚刚. */
export function useNow(): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 60_000);
    return () => clearInterval(timer);
  }, []);
  return now;
}
