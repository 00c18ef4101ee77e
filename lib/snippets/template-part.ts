/** Something that is asked before a text goes in. `label` says what, and what is asked under one label is asked once. */
export type PromptedInput =
  | { kind: 'text'; label: string; start: string }
  | { kind: 'menu'; label: string; options: string[] }
  | { kind: 'date'; label: string }
  /** Not written as such: asked for a variable that has no value (see askForMissing). */
  | { kind: 'value'; label: string; isPerson: boolean };

/** One piece of a template. */
export type TemplatePart =
  | { kind: 'text'; text: string }
  /** `name` is as the template writes it; whether there is such a variable is not said. */
  | { kind: 'variable'; name: string }
  /** One of several, each a template of its own. */
  | { kind: 'choice'; alternatives: TemplatePart[][] }
  | { kind: 'input'; input: PromptedInput }
  /** The whole text of another entry of the handbook. */
  | { kind: 'entry'; key: string };
