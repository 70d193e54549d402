import type { ChartTemplate, NumericTemplate } from '../../study/types.ts';
import { accuracyOfTwoGroups } from './accuracy-of-two-groups.ts';
import { expectedFalseAlarms } from './expected-false-alarms.ts';
import { largestCumulativeGap } from './largest-cumulative-gap.ts';
import { monthsUntilMinimum } from './months-until-minimum.ts';
import { pointsOfAShare } from './points-of-a-share.ts';
import { riseOfError } from './rise-of-error.ts';
import { rmseOfRows } from './rmse-of-rows.ts';
import { spreadOfDistances } from './spread-of-distances.ts';
import { upperAlarmLimit } from './upper-alarm-limit.ts';
import { weeklyError } from './weekly-error.ts';

/** Every template that a question of type numeric may name. A new one is one file and one line here. */
export const NUMERIC_TEMPLATES: readonly NumericTemplate[] = [
  rmseOfRows,
  accuracyOfTwoGroups,
  expectedFalseAlarms,
  largestCumulativeGap,
  monthsUntilMinimum,
  pointsOfAShare,
  riseOfError,
  upperAlarmLimit,
];

/** Every template that a question of type chart may name. */
export const CHART_TEMPLATES: readonly ChartTemplate[] = [spreadOfDistances, weeklyError];
