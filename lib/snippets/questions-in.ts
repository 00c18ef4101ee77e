/** More ways of asking are not compared, and longer ones are none. */
const mostQuestions = 30;
const mostCharacters = 100;

/** Ways of asking as they were written, one a line: without white space around them, empty lines and repetitions. */
export function questionsIn(lines: string): string[] {
  const questions = lines
    .split('\n')
    .map((line) => line.trim().replaceAll(/\s+/gu, ' ').slice(0, mostCharacters))
    .filter((line) => line !== '');
  return [...new Set(questions)].slice(0, mostQuestions);
}
