import { formatNumber } from '../../i18n/numbers.ts';
import type { Context } from '../context.ts';

/** How the figures of a classification are written; undefined ones in words. */
export type Figures = {
  count(value: number): string;
  /** As a percentage, to a tenth. */
  share(value: number | null): string;
  /** To three digits. */
  figure(value: number | null): string;
};

export function figuresIn({ words, numbers }: Pick<Context, 'words' | 'numbers'>): Figures {
  const unless = (value: number | null, write: (value: number) => string) =>
    value === null ? words.tables.undefined : write(value);
  return {
    count: (value) => formatNumber(value, numbers, { fractionDigits: 0 }),
    share: (value) => unless(value, (one) => formatNumber(one, numbers, { percent: true, significant: 3 })),
    figure: (value) => unless(value, (one) => formatNumber(one, numbers, { significant: 3 })),
  };
}
