/** Easy first questions that every group begins with: each can be answered in a word, and by anybody. */
export const welcomeQuestions: readonly string[] = [
  '先问个简单的：你现在在哪个城市？',
  '先问个简单的：你是怎么知道这个群的？',
  '先问个简单的：最近在忙什么，一句话就行。',
  '先问个简单的：在这个群里，你最想聊的是什么？',
  '先问个简单的：你是早起的，还是熬夜的？',
  '先问个简单的：最近看过的一本书或一部片子是什么？',
];
