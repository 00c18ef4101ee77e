import type { ReactElement } from 'react';
import type { Report } from '@/lib/report/report';

/** A picture as it stands on the page. */
export interface Drawing {
  kind: 'picture';
  title: string;
  chart: ReactElement;
}

/** A report as it stands on the page. */
export type DrawnReport = Report<Drawing>;
