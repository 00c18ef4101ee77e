/** The kinds of files that can be chosen, as a file field takes them. */
export const readable = '.csv,.tsv,.txt,.xlsx,.json,.md,.markdown';
