import type { ChartTemplate, NumericTemplate } from '../../study/types.ts';
import { rmseOfRows } from './rmse-of-rows.ts';

/** Every template that a question of type numeric may name. A new one is one file and one line here. */
export const NUMERIC_TEMPLATES: readonly NumericTemplate[] = [rmseOfRows];

/** Every template that a question of type chart may name. */
export const CHART_TEMPLATES: readonly ChartTemplate[] = [];
