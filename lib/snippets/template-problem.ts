/**
 * What keeps a template from becoming a text. `name` is
 * - of `unknown-variable`: what stands between the braces;
 * - of `missing-value`: the variable as it is written, or the label of the input;
 * - of `unknown-entry`: the key that no entry has;
 * - of `loop`: the keys of the entries that include each other, the first one at the end again;
 * - of `empty-choice`: what the choice or menu is called;
 * - of `unclosed`: where it begins;
 * - else empty.
 */
export interface TemplateProblem {
  kind:
    | 'unknown-variable'
    | 'missing-value'
    | 'unknown-entry'
    | 'loop'
    | 'empty-choice'
    | 'unclosed'
    | 'too-deep'
    | 'too-long';
  name: string;
}

/** The problems, each once, in their order. */
export function eachOnce(problems: readonly TemplateProblem[]): TemplateProblem[] {
  const byText = new Map(problems.map((problem) => [`${problem.kind} ${problem.name}`, problem]));
  return [...byText.values()];
}
