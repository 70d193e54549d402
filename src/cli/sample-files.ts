import { drawIndex, type Random32, xoshiro128 } from '../stats/random/xoshiro128.ts';

/** A file of data/samples: what lessons, docs and tests compute on. Made up, plausibly, and the same bytes each time. */
export type SampleFile = { name: string; text: string };

export function sampleFiles(): SampleFile[] {
  return [
    bikes(xoshiro128(26)),
    temperatures(xoshiro128(4)),
    deliveries(xoshiro128(57)),
    clients(xoshiro128(12)),
    rents(xoshiro128(90)),
    orders('abril', xoshiro128(41)),
    orders('mayo', xoshiro128(42)),
  ];
}

const STATIONS: readonly { name: string; rides: number; sunday: number }[] = [
  { name: 'Parque Simón Bolívar', rides: 96, sunday: 1.9 },
  { name: 'Calle 100', rides: 142, sunday: 0.5 },
  { name: 'Chapinero', rides: 121, sunday: 0.8 },
  { name: 'Plaza de Bolívar', rides: 88, sunday: 1.3 },
  { name: 'Usaquén', rides: 74, sunday: 1.4 },
  { name: 'Ciudad Salitre', rides: 109, sunday: 0.7 },
];

/**
 * Rides of shared bikes at six stations of Bogotá over sixteen days, and a model that has not learnt how much rain keeps
 * people from riding: on wet days it predicts too much.
 */
function bikes(random: Random32): SampleFile {
  const rows = Array.from({ length: 16 }, (_, day) => {
    const wet = drawIndex(random, 10) < 4;
    const rain = wet ? 1 + Math.abs(bell(random)) * 9 : 0;
    const temperature = 14.8 + 1.6 * bell(random) - (wet ? 1.4 : 0);
    return STATIONS.map(({ name, rides, sunday }) => {
      // The first day is a Monday.
      const weekday = day % 7 === 6 ? sunday : day % 7 === 5 ? (1 + sunday) / 2 : 1;
      const warmth = 1 + 0.02 * (temperature - 14);
      const usual = rides * weekday * warmth;
      const actual = usual * (1 - Math.min(0.45, 0.035 * rain)) + 7 * bell(random);
      const predicted = usual * (1 - Math.min(0.45, 0.018 * rain)) + 4 * bell(random);
      return [
        dateOf(day),
        name,
        temperature.toFixed(1),
        rain.toFixed(1),
        String(Math.max(0, Math.round(actual))),
        Math.max(0, predicted).toFixed(1),
      ].join(',');
    });
  });
  const header = 'fecha,estacion,temperatura,lluvia,real,predicho';
  return { name: 'bikes-bogota.csv', text: `${[header, ...rows.flat()].join('\n')}\n` };
}

const dateOf = (day: number) => `2026-03-${String(day + 2).padStart(2, '0')}`;

const GAPS = new Map([
  [7, ['', '']],
  [19, ['s/d', '']],
  [20, ['s/d', '']],
  [33, ['', 'NA']],
]);

/** Noon temperatures as Excel saves them in Colombia: semicolons, decimal commas, a byte-order mark, some cells empty. */
function temperatures(random: Random32): SampleFile {
  const rows = Array.from({ length: 48 }, (_, day) => {
    const actual = 18.5 + 2.5 * Math.sin(day / 6) + 1.1 * bell(random);
    const predicted = 18.5 + 2.2 * Math.sin((day - 0.7) / 6) + 0.5 * bell(random);
    const [noActual, noPredicted] = GAPS.get(day) ?? [];
    return [noActual ?? comma(actual), noPredicted || comma(predicted)].join(';');
  });
  return { name: 'temperaturas-excel.csv', text: `\uFEFF${['real;predicho', ...rows].join('\r\n')}\r\n` };
}

/** The bridge closes on this day (from 0), and the model does not know the detour. */
const CLOSURE = 61;

/**
 * Minutes of food deliveries in Medellín over ninety days, eight orders a day, and a model of them that was good until a
 * bridge was closed: from then on orders take longer than it says.
 */
function deliveries(random: Random32): SampleFile {
  const rows = Array.from({ length: 90 }, (_, day) =>
    Array.from({ length: 8 }, () => {
      const kilometres = 0.8 + Math.abs(2.4 * bell(random));
      const usual = 14 + 4.1 * kilometres;
      const detour = day < CLOSURE ? 0 : 3 + 1.1 * kilometres;
      const actual = usual + detour + 3.2 * bell(random);
      const predicted = usual + 0.8 * bell(random);
      const date = new Date(Date.UTC(2026, 3, 6 + day)).toISOString().slice(0, 10);
      return [date, kilometres.toFixed(1), actual.toFixed(1), predicted.toFixed(1)].join(',');
    }),
  );
  const header = 'fecha,kilometros,real,predicho';
  return { name: 'domicilios-medellin.csv', text: `${[header, ...rows.flat()].join('\n')}\n` };
}

/** Monthly contracts can be left any day; those of a year or two bind. */
const PLANS: readonly { name: string; leaving: number }[] = [
  { name: 'mensual', leaving: 0.9 },
  { name: 'anual', leaving: -1.1 },
  { name: 'bianual', leaving: -2 },
];

/**
 * Clients of an internet provider in Quito, and a model that says how likely each is to leave. It does not know who has a
 * quarrel with the provider, and so misses some of the few who leave.
 */
function clients(random: Random32): SampleFile {
  const rows = Array.from({ length: 240 }, (_, client) => {
    const plan = PLANS[drawIndex(random, PLANS.length)] ?? PLANS[0];
    const months = 1 + drawIndex(random, 60);
    const complaints = Math.floor(Math.abs(1.3 * bell(random)));
    const leaning = -1.1 + (plan?.leaving ?? 0) - 0.025 * months;
    const known = leaning + 0.75 * complaints;
    const leaves = random() / 2 ** 32 < logistic(known + 1.3 * bell(random));
    const score = logistic(known + 0.35 * bell(random));
    return [
      `Q-${String(1001 + client)}`,
      plan?.name,
      months,
      complaints,
      leaves ? 'sí' : 'no',
      score >= 0.5 ? 'sí' : 'no',
      score.toFixed(2),
    ].join(',');
  });
  const header = 'cliente,plan,meses,reclamos,real,predicho,puntaje';
  return { name: 'clientes-quito.csv', text: `${[header, ...rows].join('\n')}\n` };
}

const logistic = (logOdds: number) => 1 / (1 + Math.exp(-logOdds));

const DISTRICTS: readonly { name: string; metre: number }[] = [
  { name: 'Chapinero', metre: 46 },
  { name: 'Usaquén', metre: 42 },
  { name: 'Teusaquillo', metre: 34 },
  { name: 'Suba', metre: 27 },
  { name: 'Kennedy', metre: 21 },
];

/**
 * Monthly rents in Bogotá, in thousands of pesos, and three models of them: a forest and a network that are as good as each
 * other, and a line, which cannot know that a square metre more is worth less in a large flat and in a cheap district.
 */
function rents(random: Random32): SampleFile {
  const rows = Array.from({ length: 120 }, () => {
    const { name, metre } = DISTRICTS[drawIndex(random, DISTRICTS.length)] ?? { name: '', metre: 0 };
    const area = 32 + drawIndex(random, 110);
    const usual = 260 + metre * 9 * Math.sqrt(area - 8);
    // What no model can know: the view, the noise, the landlord.
    const unknown = 0.09 * usual * bell(random);
    const straight = 1200 + 19 * area + 74 * (metre - 34);
    const guesses = [straight + 40 * bell(random), usual + 75 * bell(random), usual + 75 * bell(random)];
    return [name, ...[usual + unknown, ...guesses].map((value) => value.toFixed(0))].join(',');
  });
  const header = 'barrio,real,lineal,bosque,red_neuronal';
  return { name: 'arriendos-bogota.csv', text: `${[header, ...rows].join('\n')}\n` };
}

const comma = (value: number) => value.toFixed(1).replace('.', ',');

const DELIVERED_TO = ['Laureles', 'El Poblado', 'Belén', 'Envigado'] as const;
const OPINIONS = ['malo', 'regular', 'bueno', 'muy bueno'] as const;

/**
 * A shop's orders in Medellín of one month, and the minutes that a model gave for each. In May it delivers further out, to a
 * district that is new; fewer people tell their age; the streets are slower than the model knows; and the last days' true
 * minutes have not come in.
 */
function orders(month: 'abril' | 'mayo', random: Random32): SampleFile {
  const later = month === 'mayo';
  const count = later ? 340 : 320;
  const chance = () => random() / 2 ** 32;
  const pick = <Value>(values: readonly Value[]) => values[drawIndex(random, values.length)];
  const rows = Array.from({ length: count }, (_, row) => {
    const district = later && chance() < 0.12 ? 'Sabaneta' : pick(DELIVERED_TO);
    const distance = Math.max(
      0.4,
      3.2 + 1.3 * bell(random) + (later ? 0.9 : 0) + (district === 'Sabaneta' ? 2 : 0),
    );
    const age =
      chance() < (later ? 0.24 : 0.05) ? '' : String(Math.round(Math.max(18, 38 + 11 * bell(random))));
    const amount = Math.round(Math.exp(10.9 + 0.45 * bell(random)) / 100) * 100;
    const predicted = 14 + 4 * distance;
    const actual = 14 + (later ? 4.9 : 4) * distance + 3 * bell(random);
    const arrived = !later || row < count - 45;
    return [
      `P${(later ? 20_000 : 10_000) + row}`,
      `2026-${later ? '05' : '04'}-${String(1 + Math.floor((row / count) * 30)).padStart(2, '0')}`,
      district,
      chance() < 0.62 ? 'app' : 'teléfono',
      distance.toFixed(1),
      String(amount),
      age,
      pick(OPINIONS),
      predicted.toFixed(1),
      arrived ? Math.max(5, actual).toFixed(1) : '',
    ].join(',');
  });
  const header = 'pedido,fecha,barrio,canal,distancia_km,valor,edad,opinion,minutos_predicho,minutos_real';
  return { name: `pedidos-${month}.csv`, text: `${[header, ...rows].join('\n')}\n` };
}

/** Nearly normal around 0 with a spread of 1: the sum of twelve even draws (Irwin–Hall). */
function bell(random: Random32): number {
  let total = -6;
  for (let draw = 0; draw < 12; draw++) total += random() / 2 ** 32;
  return total;
}
