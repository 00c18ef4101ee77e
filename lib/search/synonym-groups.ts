/** Words that mean about the same to whoever asks; a line each. */
export const synonymGroups = `
怎么 咋 如何
什么 啥
`;
