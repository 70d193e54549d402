import type { ChartTemplate, NumericTemplate } from '../../study/types.ts';
import { accuracyOfCells } from './accuracy-of-cells.ts';
import { accuracyOfTwoGroups } from './accuracy-of-two-groups.ts';
import { alarmsAgainstCases } from './alarms-against-cases.ts';
import { averageSpeed } from './average-speed.ts';
import { batchMinutes } from './batch-minutes.ts';
import { bestDepth } from './best-depth.ts';
import { cloudBill } from './cloud-bill.ts';
import { columnsAfterOneHot } from './columns-after-one-hot.ts';
import { copiesForThePeak } from './copies-for-the-peak.ts';
import { costOfErrors } from './cost-of-errors.ts';
import { distanceToTheDiagonal } from './distance-to-the-diagonal.ts';
import { errorReduction } from './error-reduction.ts';
import { expectedFalseAlarms } from './expected-false-alarms.ts';
import { f1OfShares } from './f1-of-shares.ts';
import { fareByRule } from './fare-by-rule.ts';
import { fewerNoShows } from './fewer-no-shows.ts';
import { gradientStep } from './gradient-step.ts';
import { gridSearchTrainings } from './grid-search-trainings.ts';
import { kFoldTrainingRows } from './k-fold-training-rows.ts';
import { knownSpecies } from './known-species.ts';
import { labelErrorsExpected } from './label-errors-expected.ts';
import { largestCumulativeGap } from './largest-cumulative-gap.ts';
import { latencyOfARequest } from './latency-of-a-request.ts';
import { latencyOfTwoPlaces } from './latency-of-two-places.ts';
import { linearPrediction } from './linear-prediction.ts';
import { lossAfterSteps } from './loss-after-steps.ts';
import { lossCourse } from './loss-course.ts';
import { lowestLoss } from './lowest-loss.ts';
import { meanAbsoluteErrorOfRows } from './mean-absolute-error-of-rows.ts';
import { meanOfTrees } from './mean-of-trees.ts';
import { meanSquaredLoss } from './mean-squared-loss.ts';
import { medianFill } from './median-fill.ts';
import { memoryOfWeights } from './memory-of-weights.ts';
import { memoryWithFewerBits } from './memory-with-fewer-bits.ts';
import { minMaxScaled } from './min-max-scaled.ts';
import { minutesOverCapacity } from './minutes-over-capacity.ts';
import { missingShare } from './missing-share.ts';
import { monthsToPayBack } from './months-to-pay-back.ts';
import { monthsUntilMinimum } from './months-until-minimum.ts';
import { pointsOfAShare } from './points-of-a-share.ts';
import { precisionOfAlarms } from './precision-of-alarms.ts';
import { priceLearned } from './price-learned.ts';
import { recallOfCases } from './recall-of-cases.ts';
import { requestsBeforeRollBack } from './requests-before-roll-back.ts';
import { riseOfError } from './rise-of-error.ts';
import { rmseInOtherUnits } from './rmse-in-other-units.ts';
import { rmseOfRows } from './rmse-of-rows.ts';
import { rowsAfterCleaning } from './rows-after-cleaning.ts';
import { rowsForGroup } from './rows-for-group.ts';
import { rowsToTrain } from './rows-to-train.ts';
import { sessionsThatFit } from './sessions-that-fit.ts';
import { settingsInANight } from './settings-in-a-night.ts';
import { sideOfTheDiagonal } from './side-of-the-diagonal.ts';
import { spreadOfDistances } from './spread-of-distances.ts';
import { testValueScaled } from './test-value-scaled.ts';
import { throughputOfWorkers } from './throughput-of-workers.ts';
import { trainingSteps } from './training-steps.ts';
import { underRepresentedAge } from './under-represented-age.ts';
import { upperAlarmLimit } from './upper-alarm-limit.ts';
import { usableWithConsent } from './usable-with-consent.ts';
import { wayOfSplitting } from './way-of-splitting.ts';
import { weeklyError } from './weekly-error.ts';
import { weightsBetweenLayers } from './weights-between-layers.ts';
import { whatAModelFollows } from './what-a-model-follows.ts';
import { zScore } from './z-score.ts';

/** Every template that a question of type numeric may name. A new one is one file and one line here. */
export const NUMERIC_TEMPLATES: readonly NumericTemplate[] = [
  knownSpecies,
  fareByRule,
  priceLearned,
  meanSquaredLoss,
  gradientStep,
  lossAfterSteps,
  fewerNoShows,
  monthsToPayBack,
  rmseOfRows,
  accuracyOfTwoGroups,
  expectedFalseAlarms,
  largestCumulativeGap,
  monthsUntilMinimum,
  pointsOfAShare,
  riseOfError,
  upperAlarmLimit,
  accuracyOfCells,
  costOfErrors,
  f1OfShares,
  gridSearchTrainings,
  kFoldTrainingRows,
  linearPrediction,
  meanAbsoluteErrorOfRows,
  meanOfTrees,
  precisionOfAlarms,
  recallOfCases,
  rmseInOtherUnits,
  settingsInANight,
  weightsBetweenLayers,
  averageSpeed,
  bestDepth,
  columnsAfterOneHot,
  errorReduction,
  labelErrorsExpected,
  medianFill,
  minMaxScaled,
  missingShare,
  rowsAfterCleaning,
  rowsForGroup,
  rowsToTrain,
  testValueScaled,
  trainingSteps,
  usableWithConsent,
  zScore,
  batchMinutes,
  cloudBill,
  copiesForThePeak,
  latencyOfARequest,
  memoryOfWeights,
  memoryWithFewerBits,
  requestsBeforeRollBack,
  sessionsThatFit,
  throughputOfWorkers,
];

/** Every template that a question of type chart may name. */
export const CHART_TEMPLATES: readonly ChartTemplate[] = [
  lossCourse,
  lowestLoss,
  spreadOfDistances,
  weeklyError,
  alarmsAgainstCases,
  distanceToTheDiagonal,
  sideOfTheDiagonal,
  underRepresentedAge,
  wayOfSplitting,
  latencyOfTwoPlaces,
  minutesOverCapacity,
  whatAModelFollows,
];
