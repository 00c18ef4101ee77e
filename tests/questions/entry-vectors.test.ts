import { beforeEach, describe, expect, test } from 'vitest';
import { EntryVectors } from '@/lib/questions/entry-vectors';
import { vectorOf } from '@/lib/questions/learnt/sentence';

describe('the entries of a handbook among all that is asked', () => {
  const message = vectorOf('钱能还给我吗');
  let vectors: EntryVectors;

  beforeEach(() => {
    vectors = new EntryVectors();
    vectors.put(0, ['直播几点开始', '什么时候上课'], '每周二晚上八点');
    vectors.put(1, ['怎么退款', '不想要了能退钱吗'], '七天内原路退回');
    vectors.put(2, ['停车位怎么租'], '到物业登记');
  });

  test('the nearest is found', () => {
    expect(vectors.nearest(message, 1)).toEqual([1]);
  });

  test('each is compared by its nearest wording, all of them, its title and its answer', () => {
    const { nearWording, nearOnAverage, nearTitle, nearAnswer } = vectors.compare(message, 1);
    expect(nearWording).toBeGreaterThanOrEqual(nearOnAverage);
    expect(nearWording).toBeGreaterThanOrEqual(nearTitle);
    expect(nearAnswer).toBeGreaterThan(vectors.compare(message, 2).nearAnswer);
  });

  test('one that was removed is neither found nor compared', () => {
    vectors.remove(1);
    expect(vectors.nearest(message, 3)).not.toContain(1);
    expect(() => vectors.compare(message, 1)).toThrow('There is no entry 1.');
  });
});
