/** What can be offered to a group: an announcement, a topic to talk about, or something to take part in. */
export const occasionKinds = ['announcement', 'topic', 'event'] as const;

export type OccasionKind = (typeof occasionKinds)[number];
