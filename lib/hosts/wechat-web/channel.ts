/**
 * How the two halves of this host reach each other across the border between the page's world and the extension's.
 * Only strings cross it, as the detail of these two events on the document.
 */
export const reportEvent = 'host-report';
export const requestEvent = 'host-request';

/** What the extension's side may ask of the page's side. */
export type PageRequest =
  /** Tell everything that is known now, then go on reporting. */
  | { type: 'report' }
  /** A newer half takes over: stop. */
  | { type: 'retire' }
  | { type: 'open-chat'; id: string };
