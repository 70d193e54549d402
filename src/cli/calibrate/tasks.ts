import { type DriftRates, type DriftScenario, simulateDrift } from './drift-simulation.ts';
import { compareEqualModels, type EqualModelsRates, type EqualModelsScenario } from './equal-models.ts';
import { type Coverage, type CoverageScenario, intervalCoverage } from './interval-coverage.ts';
import { type CalibrationTable, calibrateMonitor, type MonitorCalibration } from './monitor.ts';

/** One simulation: what a thread computes at a time. */
export type Task =
  | { kind: 'drift'; scenario: DriftScenario }
  | { kind: 'interval'; scenario: CoverageScenario }
  | { kind: 'models'; scenario: EqualModelsScenario }
  | { kind: 'monitor'; scenario: MonitorCalibration };

export type TaskResult<Kind extends Task['kind'] = Task['kind']> = {
  drift: DriftRates;
  interval: Coverage;
  models: EqualModelsRates;
  monitor: CalibrationTable[];
}[Kind];

/** Computes one simulation. */
export function runTask(task: Task): TaskResult {
  switch (task.kind) {
    case 'drift':
      return simulateDrift(task.scenario);
    case 'interval':
      return intervalCoverage(task.scenario);
    case 'models':
      return compareEqualModels(task.scenario);
    case 'monitor':
      return calibrateMonitor(task.scenario);
    default:
      return task satisfies never;
  }
}
