import type { DriftNumbersWords } from '../../charts/drift-chart-words.ts';
import { drawDriftNumbers } from '../../charts/drift-numbers.ts';
import { normalQuantile } from '../../stats/normal-quantile.ts';
import { quantileSorted } from '../../stats/quantile-sorted.ts';
import type { Chance, ChartTemplate, Language } from '../../study/types.ts';
import { pick } from './pick.ts';

const REQUESTS = 300;
/** Within which the answers are useful, in ms, and how many of them must be. */
const LIMIT = 100;
const SHARE = 0.95;
const SPREAD = 8;

const NAMES: Record<Language, string> = { es: 'Latencia (ms)', en: 'Latency (ms)' };

const WORDS: Record<Language, DriftNumbersWords> = {
  es: {
    reference: 'en la nube (n = {n})',
    current: 'en el bus (n = {n})',
    columnTitle: 'La latencia en dos lugares',
    shares: '% de las solicitudes de cada lugar',
    clipped: 'las barras de los extremos juntan lo que queda afuera',
  },
  en: {
    reference: 'in the cloud (n = {n})',
    current: 'on the bus (n = {n})',
    columnTitle: 'The latency in two places',
    shares: '% of the requests of each place',
    clipped: 'the bars at the ends hold all that lies beyond',
  },
};

/** The latencies of one model in the cloud and on a device, and which of them keep to 100 ms in 95 of 100 requests. */
export const latencyOfTwoPlaces: ChartTemplate = {
  name: 'latency-of-two-places',
  formula: 'quantile(latency, 0.95) <= 100 in the cloud and on the device',
  draw(chance) {
    const reference = latencies(chance() < 0.5, chance);
    const current = latencies(chance() < 0.5, chance);
    return {
      slots: { rows: REQUESTS, limit: LIMIT, cloud: sharesOf(reference), bus: sharesOf(current) },
      key: keyOf(keepsToLimit(reference), keepsToLimit(current)),
      svg: (language, numbers) =>
        drawDriftNumbers({ name: NAMES[language], reference, current }, WORDS[language], numbers),
    };
  },
};

/**
 * In ms, ascending. The slow ones are those of a place where a part of the requests waits: most are fast there too, and
 * so the middle one says little.
 */
function latencies(isFast: boolean, chance: Chance): Float64Array {
  const fast = pick(chance, [45, 50, 55, 60]);
  const slow = pick(chance, [140, 150, 160]);
  const slowShare = isFast ? 0 : pick(chance, [0.25, 0.3, 0.35]);
  const slowOnes = Math.round(slowShare * REQUESTS);
  return Float64Array.from([
    ...around(fast, REQUESTS - slowOnes, chance),
    ...around(slow, slowOnes, chance),
  ]).sort();
}

/** Whole numbers, one from each of equal slices of a normal distribution: chance moves little. */
function around(mean: number, count: number, chance: Chance): number[] {
  return Array.from({ length: count }, (_, row) => {
    const inside = 0.3 + 0.4 * chance();
    return Math.round(mean + SPREAD * normalQuantile((row + inside) / count));
  });
}

function keepsToLimit(sorted: Float64Array): boolean {
  return quantileSorted(sorted, SHARE) <= LIMIT;
}

function keyOf(cloud: boolean, bus: boolean): string {
  if (cloud) return bus ? 'both' : 'cloud';
  return bus ? 'bus' : 'neither';
}

/** The latency below which half of the requests stay, and 95 of 100. */
function sharesOf(sorted: Float64Array): number[] {
  return [0.5, SHARE].map((share) => Math.round(quantileSorted(sorted, share)));
}
