/** A locale file as a flat object: keys with underscores for dots, plural forms joined by " | ". */
declare module '*.yml' {
  const texts: Record<string, string>;
  export default texts;
}
declare module '*.yml?only=overlay' {
  const texts: Record<string, string>;
  export default texts;
}
declare module '*.yml?only=slash' {
  const texts: Record<string, string>;
  export default texts;
}
