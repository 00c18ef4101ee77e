/** The panel's tabs in the order of their keys 1 to 5. */
export const panelTabs = ['faq', 'welcome', 'expert', 'members', 'group'] as const;

export type PanelTab = (typeof panelTabs)[number];
