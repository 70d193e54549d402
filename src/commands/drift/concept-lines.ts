import { formatNumber } from '../../i18n/numbers.ts';
import type { ReportOf } from '../../jobs/table-jobs.ts';
import type { Context } from '../context.ts';
import { chanceOf } from './column-lines.ts';

type Wording = Pick<Context, 'words' | 'numbers'>;

/** What became of the model's error; nothing where true values and predictions were not named. */
export function conceptLines(
  { concept }: Pick<ReportOf<'drift'>, 'concept'>,
  { words, numbers }: Wording,
): string[] {
  if (!concept) return [];
  const { concept: said } = words.drift;
  const { metric, reference, current, delta, delta_adjusted, interval, p, verdict } = concept;
  const isShare = metric === 'error_rate';
  const figure = (value: number) =>
    formatNumber(value, numbers, isShare ? { percent: true, significant: 3 } : { significant: 3 });
  // A difference of two shares is counted in points: "+8 %" could be 8 % of the share.
  const signed = (value: number) => {
    const written = formatNumber(0 + (isShare ? 100 : 1) * value, numbers, { significant: 3 });
    return value > 0 ? `+${written}` : written;
  };
  const difference = (value: number) => (isShare ? said.points(signed(value)) : signed(value));
  const known = reference !== null && current !== null;
  const change =
    delta !== null && interval && p !== null
      ? said.interval(
          difference(delta),
          formatNumber(interval.level, numbers, { percent: true }),
          signed(interval.low),
          signed(interval.high),
          chanceOf(p, numbers),
        )
      : '';
  const errors = known ? said.change(said.metrics[metric], figure(reference), figure(current)) : '';
  return [
    [said.heading, errors, change].filter(Boolean).join(' · '),
    said.verdicts[verdict],
    ...(delta_adjusted === null ? [] : [said.adjusted(difference(delta_adjusted))]),
  ];
}
