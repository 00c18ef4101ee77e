import { Dexie, type Table } from 'dexie';
import { migrations } from './migrations/all';
import type {
  AccountRow,
  AskedQuestionRow,
  CleanOutRow,
  CoverageRow,
  DayRow,
  ErasureRow,
  ExpertDismissalRow,
  ExpertRow,
  FactRow,
  GoalsRow,
  GroupRow,
  IdentityQuestionRow,
  ImportChunkRow,
  ImportedDayRow,
  ImportedLinesRow,
  ImportRow,
  IntroducedPairRow,
  IntroductionFormRow,
  IntroductionRow,
  MembershipRow,
  MergeRow,
  MessageRow,
  NoticeRow,
  OccasionRow,
  PersonRow,
  RememberedInputsRow,
  ReviewNoteRow,
  RhythmRow,
  RuleFindingRow,
  RuleHitRow,
  SettingRow,
  SnippetPictureRow,
  SnippetRow,
  SpeakingRow,
  SpotlightRow,
  StandingRow,
  TagGroupRow,
  TaggingRow,
  TagRow,
  TagRuleRow,
  TopicRow,
  TopicUseRow,
  UnclearJoinRow,
  WelcomePlanRow,
  WelcomeRow,
} from './tables';

/** Everything that is stored, in the extension's own origin. Pages may read it; only the background writes. */
export class NuanqunDatabase extends Dexie {
  declare accounts: Table<AccountRow, string>;
  declare groups: Table<GroupRow, string>;
  declare people: Table<PersonRow, string>;
  declare memberships: Table<MembershipRow, [groupId: string, personId: string]>;
  declare messages: Table<MessageRow, string>;
  declare days: Table<DayRow, [groupId: string, day: number]>;
  declare speaking: Table<SpeakingRow, string>;
  declare coverage: Table<CoverageRow, [accountId: string, day: number]>;
  declare notices: Table<NoticeRow, string>;
  declare identityQuestions: Table<IdentityQuestionRow, string>;
  declare merges: Table<MergeRow, string>;
  declare erasures: Table<ErasureRow, string>;
  declare facts: Table<FactRow, string>;
  declare introductionForms: Table<IntroductionFormRow, string>;
  declare introductions: Table<IntroductionRow, string>;
  declare introducedPairs: Table<IntroducedPairRow, string>;
  declare cleanOuts: Table<CleanOutRow, string>;
  declare tagGroups: Table<TagGroupRow, string>;
  declare tagRules: Table<TagRuleRow, string>;
  declare ruleHits: Table<RuleHitRow, string>;
  declare ruleFindings: Table<RuleFindingRow, [ruleId: string, groupId: string, personId: string]>;
  declare tags: Table<TagRow, string>;
  declare taggings: Table<TaggingRow, string>;
  declare snippets: Table<SnippetRow, string>;
  declare experts: Table<ExpertRow, string>;
  declare spotlights: Table<SpotlightRow, string>;
  declare snippetPictures: Table<SnippetPictureRow, string>;
  declare rememberedInputs: Table<RememberedInputsRow, string>;
  declare welcomePlans: Table<WelcomePlanRow, string>;
  declare welcomes: Table<WelcomeRow, string>;
  declare unclearJoins: Table<UnclearJoinRow, string>;
  declare askedQuestions: Table<AskedQuestionRow, string>;
  declare expertDismissals: Table<ExpertDismissalRow, string>;
  declare topics: Table<TopicRow, string>;
  declare topicUses: Table<TopicUseRow, string>;
  declare rhythms: Table<RhythmRow, string>;
  declare imports: Table<ImportRow, string>;
  declare importChunks: Table<ImportChunkRow, [importId: string, day: number, part: number]>;
  declare importedLines: Table<ImportedLinesRow, [importId: string, day: number]>;
  declare importedDays: Table<ImportedDayRow, [groupId: string, day: number]>;
  declare standings: Table<StandingRow, string>;
  declare occasions: Table<OccasionRow, string>;
  declare goals: Table<GoalsRow, string>;
  declare reviewNotes: Table<ReviewNoteRow, [groupId: string, fromDay: number, toDay: number]>;
  declare settings: Table<SettingRow, string>;

  constructor(name: string) {
    super(name, { chromeTransactionDurability: 'relaxed', cache: 'disabled' });
    for (const { version, stores, upgrade } of migrations) {
      const layout = this.version(version).stores(stores);
      if (upgrade) layout.upgrade(upgrade);
    }
  }
}

/**
 * Gives the database; it opens by itself at the first query. Errors of opening come out of that query.
 * @param name only tests and measurements pass one of their own.
 */
export function openDatabase(name = 'nuanqun'): NuanqunDatabase {
  return new NuanqunDatabase(name);
}
