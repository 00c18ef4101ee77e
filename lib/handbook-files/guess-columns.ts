import { bareColumnName } from '../table-files/column-name';
import type { SourceRow, Target } from './source-file';

type NamedTarget = Exclude<Target, null>;

/** How columns are called in our files and in those of others; in lower case, without white space, digits and what stands in brackets. */
const names: Record<NamedTarget, string> = {
  title: '标题 名称 话术标题 话术名称 主题 条目 知识标题 标准问 标准问题 title name subject topic headline',
  questions:
    '问题 问 问法 相似问法 相似问题 相似问 扩展问 扩展问法 其他问法 别的问法 用户问题 客户问题 常见问题 提问 关键词 关键字 触发词 别名 ' +
    'question questions q ask waysitisasked similarquestions keyword keywords alias aliases utterance utterances',
  body:
    '答案 答 回答 回复 回复内容 话术 话术内容 内容 正文 文本 标准答案 答复 应答 ' +
    'answer answers a reply response body content text message snippet',
  key: '快捷字 快捷键 快捷码 快捷指令 快捷词 短码 缩写 代码 编码 key shortkey shortcut abbreviation code trigger',
  category:
    '分类 类别 文件夹 目录 分组 组 组别 栏目 类目 话术分组 话术分类 所属分类 所属分组 category folder group section path',
  owner: '负责人 维护人 责任人 作者 创建人 owner author maintainer responsible',
  reviewOn:
    '复查日期 复查 复核日期 有效期 到期日 到期日期 过期时间 检查日期 reviewdate reviewon review expires expiry validuntil',
  favourite: '收藏 常用 星标 置顶 favourite favorite starred star pinned',
};

const targetByName: ReadonlyMap<string, NamedTarget> = new Map(
  Object.entries(names).flatMap(([target, all]) =>
    all.split(' ').map((name) => [name, target as NamedTarget] as const),
  ),
);

/** What is on each side of a guess. */
export interface Guess {
  /** Whether the first row names the columns. */
  hasHeader: boolean;
  targets: Target[];
}

/** Guesses from the first row what each column holds, by its name; where no name is known, by how many columns there are. */
export function guessColumns(rows: readonly SourceRow[]): Guess {
  const named = (rows[0]?.cells ?? []).map(targetOf);
  // Columns of objects have no line: they are named in any case.
  const hasHeader = rows[0]?.line === 0 || named.some((target) => target !== null);
  return {
    hasHeader,
    targets: named.some(Boolean) ? settled(named, widthOf(rows)) : byNumber(widthOf(rows)),
  };
}

/** How many columns the widest row has. */
export function widthOf(rows: readonly SourceRow[]): number {
  return rows.reduce((width, { cells }) => Math.max(width, cells.length), 0);
}

function targetOf(name: string): Target {
  return targetByName.get(bareColumnName(name)) ?? null;
}

/** Only ways of asking may come from several columns. A file that has questions and no title is left so: the first question stands in. */
function settled(named: readonly Target[], width: number): Target[] {
  return Array.from({ length: width }, (_, index) => {
    const target = named[index] ?? null;
    return target === 'questions' || named.indexOf(target) === index ? target : null;
  });
}

function byNumber(width: number): Target[] {
  const known: Target[][] = [[], ['body'], ['questions', 'body'], ['category', 'questions', 'body']];
  const targets = known[Math.min(width, 3)] ?? [];
  return Array.from({ length: width }, (_, index) => targets[index] ?? null);
}
