/** Characters as they stand in chats, without a space, to make texts of. */
export const chatWords =
  '大家早上好今天的课程几点开始有没有人一起拼单这个奶粉孩子喝了不长肉昨天说的链接还能用吗谢谢群主辛苦';
