import { shownName } from '@/lib/chat/shown-name';
import { i18n } from '@/lib/language/i18n';
import type { FactRow } from '@/lib/store/tables';

/** The fields that every member's page has, in this order. */
export const profileFields = [
  'called',
  'city',
  'occupation',
  'offers',
  'seeks',
  'hobbies',
  'cameBy',
] as const;

const words = {
  called: 'profile.field.called',
  city: 'profile.field.city',
  occupation: 'profile.field.occupation',
  offers: 'profile.field.offers',
  seeks: 'profile.field.seeks',
  hobbies: 'profile.field.hobbies',
  cameBy: 'profile.field.cameBy',
  tier: 'profile.field.tier',
  note: 'profile.field.note',
  exempt: 'profile.field.exempt',
} as const;

/** A field in words; one of the operator's own as it was called. */
export function fieldText(field: FactRow['field']): string {
  return Object.hasOwn(words, field) ? i18n.t(words[field as keyof typeof words]) : shownName(field);
}
