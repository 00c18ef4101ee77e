import { type RefObject, useEffect } from 'react';

const property = '--foot-height';

/** Tells the notes how tall the page's foot is, so that they stand above its buttons and never on them. */
export function useFootHeight(foot: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const root = document.documentElement;
    const tell = () => root.style.setProperty(property, `${foot.current?.offsetHeight ?? 0}px`);
    tell();
    const observer = new ResizeObserver(tell);
    if (foot.current) observer.observe(foot.current);
    return () => {
      observer.disconnect();
      root.style.removeProperty(property);
    };
  }, [foot]);
}
