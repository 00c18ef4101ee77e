import { render, screen, within } from '@testing-library/react';
import * as fc from 'fast-check';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { fitText } from '@/components/charts/fit-text';
import { HourHeatmap } from '@/components/charts/HourHeatmap';
import { heatLevel } from '@/components/charts/heat-box';
import { ResponseBars } from '@/components/charts/ResponseBars';
import { roundedTop } from '@/components/charts/rounded-top';
import { ScoreChart } from '@/components/charts/ScoreChart';
import { SpeakersChart } from '@/components/charts/SpeakersChart';
import { TalkArcs } from '@/components/charts/TalkArcs';
import { timeTicks } from '@/components/charts/time-ticks';
import { TalkView } from '@/components/groups/TalkView';
import { hourRates } from '@/lib/group-history/hour-rates';
import { talkPairs, talkPicture } from '@/lib/group-history/talk-pairs';
import { weekSpan } from '@/lib/group-history/weeks';
import type { Occasion } from '@/lib/store/read-occasions';
import { accessibilityProblems } from './accessibility';

const today = 20_000;
const span = weekSpan(today - 27, today);
const links = [
  { fromId: 'a', toId: 'b', quoted: 2, mentioned: 1, answered: 0 },
  { fromId: 'b', toId: 'a', quoted: 0, mentioned: 2, answered: 0 },
  { fromId: 'c', toId: 'a', quoted: 0, mentioned: 0, answered: 1 },
];
const names = new Map(
  Object.entries({ a: '豆豆妈妈', b: '小鱼', c: '老张' }).map(([id, nickname]) => [
    id,
    { nickname, remark: '', groupNickname: '' },
  ]),
);
const nameOf = (id: string) => names.get(id)?.nickname ?? '';
const picture = talkPicture(
  talkPairs(links, () => true),
  12,
);

describe('a chart', () => {
  const week = { firstDay: today - 6, speakers: 5, returning: 3, watchedDays: 7 };
  const point = { day: today, score: 72, preliminary: true, watchedDays28: 20 };
  const lane = { kind: 'joined' as const, weeks: [{ firstDay: today - 6, count: 3 }], total: 3 };
  const drawn = {
    score: (
      <ScoreChart
        width={600}
        span={span}
        points={[{ ...point, day: today - 1, score: null }, point]}
        lanes={[lane]}
        imported={[{ fromDay: today - 20, toDay: today - 15 }]}
        watched={[0, 3, 7, 7]}
        label="现在 72 分"
      />
    ),
    hours: <HourHeatmap width={300} cells={hourRates([])} best={[]} label="几点有人聊" />,
    speakers: <SpeakersChart width={300} span={span} weeks={[week]} label="5 人说话" />,
    talk: <TalkArcs width={300} picture={picture} nameOf={nameOf} label="3 人说上了话" />,
  };

  it.each(Object.entries(drawn))('of the %s can be drawn as a picture without a page', (_, chart) => {
    const svg = renderToStaticMarkup(chart);
    expect(svg).toMatch(/^<svg xmlns="http:\/\/www.w3.org\/2000\/svg" role="img" aria-label="[^"]+"/);
    expect(svg).not.toContain('class=');
    expect(svg).not.toContain('NaN');
  });

  it('says in words what stands behind each mark', () => {
    const svg = renderToStaticMarkup(drawn.score);
    expect(svg).toMatch(/<title>[^<]*72 分（初步），之前 28 天看了 20 天<\/title>/);
    expect(svg).toMatch(/<title>[^<]*看得太少，没有分<\/title>/);
    expect(svg).toMatch(/<title>[^<]*进群：3<\/title>/);
    expect(svg).toMatch(/<title>[^<]*的记录是导入的<\/title>/);
  });
});

describe('who talks with whom', () => {
  const counts = () => true;
  const seen = { since: 1, coverage: { days: 30, seenDays: 12 } };

  it('is told as pairs in words beside the picture', async () => {
    const talk = { links, messages: 40, addressed: 6, names, counts, ...seen };
    render(<TalkView talk={talk} layout="wide" />);
    expect(screen.getByRole('img')).toHaveAccessibleName(/40 条消息，6 条看得出.*3 位成员.*1 对有来有往/);
    const [first, second] = screen.getAllByRole('listitem');
    expect(within(first!).getByText('5 条，前者 3 条，后者 2 条')).toBeInTheDocument();
    expect(second).toHaveTextContent('1 条，还没有回过');
    expect(screen.getByText('看了 30 天里的 12 天', { selector: '.sr-only' })).toBeInTheDocument();
    expect(await accessibilityProblems()).toEqual([]);
  });

  it('says so where nobody addressed anybody', () => {
    const talk = { links: [], messages: 40, addressed: 0, names, counts, ...seen };
    render(<TalkView talk={talk} layout="narrow" />);
    expect(screen.getByText(/看了 40 条消息，没有一条看得出/)).toBeInTheDocument();
    expect(screen.queryByRole('img')).not.toBeInTheDocument();
  });
});

it('what was offered stands with who reacted, and how much was watched', () => {
  const occasion: Occasion = {
    id: 'm1',
    groupId: 'g1',
    kind: 'event',
    title: '周六聚会报名',
    time: Date.now() - 3 * 86_400_000,
    members: 200,
    active: 40,
    reacted: 10,
    hows: {},
    isOver: true,
    watchedShare: 0.5,
  };
  render(
    <ResponseBars
      occasions={[occasion, { ...occasion, id: 'm2', title: '', members: 0, isOver: false }]}
      caption="响应"
    />,
  );
  const [, first, second] = screen.getAllByRole('row');
  expect(first?.textContent).toMatch(
    /周六聚会报名活动 · .*10 人响应 · 占成员 5% · 相当于活跃人数的 25%24 小时里看了 50%/,
  );
  expect(second?.textContent).toMatch(
    /原文已删活动 · .*还没满 24 小时10 人响应 · 相当于活跃人数的 25%24 小时/,
  );
});

describe('the measures of charts', () => {
  it('a name is cut where it would not fit, never within an emoji', () => {
    expect(fitText('豆豆妈妈', 48)).toBe('豆豆妈妈');
    expect(fitText('豆豆妈妈爱吃糖', 48)).toBe('豆豆妈…');
    expect(fitText('👨‍👩‍👧‍👦👨‍👩‍👧‍👦👨‍👩‍👧‍👦', 30)).toBe('👨‍👩‍👧‍👦…');
  });

  it('days are named a whole number of weeks apart, in a long span firsts of months, with room for each', () => {
    const width = fc.integer({ min: 200, max: 900 });
    fc.assert(
      fc.property(fc.integer({ min: 4, max: 52 }), width, (weeks, room) => {
        const firstDay = today - 7 * weeks + 1;
        const ticks = timeTicks(firstDay, today, room);
        expect(ticks.length).toBeGreaterThan(0);
        const apart = ticks.slice(1).map(({ day }, index) => day - (ticks[index]?.day ?? 0));
        for (const days of apart) expect((days * room) / (7 * weeks)).toBeGreaterThan(36);
        if (7 * weeks <= 100) expect(apart.every((days) => days % 7 === 0)).toBe(true);
      }),
    );
  });

  it('the top of a scale is a round number that is not exceeded', () => {
    expect([0, 2, 3, 7, 11, 61].map(roundedTop)).toEqual([2, 2, 4, 10, 20, 100]);
    fc.assert(
      fc.property(fc.nat(5_000), (value) => {
        expect(roundedTop(value)).toBeGreaterThanOrEqual(value);
        expect(roundedTop(value) % 2).toBe(0);
      }),
    );
  });

  it('an hour with any talk is never as pale as one without', () => {
    expect(heatLevel(0, 10)).toBe(0);
    expect(heatLevel(0.01, 100)).toBe(1);
    expect(heatLevel(10, 10)).toBe(4);
  });
});
