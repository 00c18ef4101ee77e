export function findBrowser(): string | undefined;
export function setUpBrowser(): void;
