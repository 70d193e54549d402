import { normaliseName } from '../../table/normalise-name.ts';

/** Scales that people write in words, each from low to high; the words of one place in a scale share an entry. */
const SCALES: readonly (readonly (readonly string[])[])[] = [
  [
    ['nulo', 'nula', 'ninguno', 'ninguna', 'none'],
    ['muy bajo', 'muy baja', 'very low'],
    ['bajo', 'baja', 'low'],
    ['medio bajo', 'media baja', 'medium low'],
    ['medio', 'media', 'moderado', 'moderada', 'medium', 'moderate', 'mid'],
    ['medio alto', 'media alta', 'medium high'],
    ['alto', 'alta', 'high'],
    ['muy alto', 'muy alta', 'very high'],
    ['extremo', 'extrema', 'crítico', 'crítica', 'extreme', 'critical'],
  ],
  [
    ['extra-pequeño', 'extra-pequeña', 'extra-small', 'xs'],
    ['pequeño', 'pequeña', 'chico', 'chica', 'small', 's'],
    ['mediano', 'mediana', 'medium', 'm'],
    ['grande', 'large', 'l'],
    ['extra grande', 'muy grande', 'extra large', 'xl'],
    ['xxl', '2xl'],
  ],
  [
    ['pésimo', 'pésima', 'terrible', 'awful'],
    ['muy malo', 'muy mala', 'muy mal', 'very bad', 'very poor'],
    ['malo', 'mala', 'mal', 'bad', 'poor'],
    ['regular', 'aceptable', 'fair', 'average', 'acceptable'],
    ['bueno', 'buena', 'bien', 'good'],
    ['muy bueno', 'muy buena', 'muy bien', 'very good'],
    ['excelente', 'excellent'],
  ],
  [
    ['totalmente en desacuerdo', 'muy en desacuerdo', 'strongly disagree', 'totally disagree'],
    ['en desacuerdo', 'desacuerdo', 'disagree'],
    ['algo en desacuerdo', 'somewhat disagree', 'slightly disagree'],
    ['ni de acuerdo ni en desacuerdo', 'neutral', 'neutro', 'indiferente', 'neither agree nor disagree'],
    ['algo de acuerdo', 'somewhat agree', 'slightly agree'],
    ['de acuerdo', 'agree'],
    ['totalmente de acuerdo', 'muy de acuerdo', 'strongly agree', 'totally agree'],
  ],
  [
    ['muy insatisfecho', 'muy insatisfecha', 'very dissatisfied', 'very unsatisfied'],
    ['insatisfecho', 'insatisfecha', 'dissatisfied', 'unsatisfied'],
    ['neutral', 'neutro', 'indiferente'],
    ['satisfecho', 'satisfecha', 'satisfied'],
    ['muy satisfecho', 'muy satisfecha', 'very satisfied'],
  ],
  [
    ['nunca', 'never'],
    ['casi nunca', 'rara vez', 'raramente', 'rarely', 'seldom'],
    ['a veces', 'algunas veces', 'ocasionalmente', 'sometimes', 'occasionally'],
    ['a menudo', 'con frecuencia', 'frecuentemente', 'often', 'frequently'],
    ['casi siempre', 'almost always', 'usually'],
    ['siempre', 'always'],
  ],
  [
    ['nada', 'not at all'],
    ['poco', 'a little', 'slightly'],
    ['algo', 'somewhat'],
    ['bastante', 'quite', 'quite a bit'],
    ['mucho', 'a lot', 'very much'],
  ],
  [
    ['sin estudios', 'ninguno', 'none', 'no education'],
    ['preescolar', 'preschool'],
    ['primaria', 'primary', 'elementary'],
    ['secundaria', 'secondary', 'middle school'],
    ['bachillerato', 'media vocacional', 'high school'],
    ['técnico', 'técnica', 'tecnólogo', 'tecnóloga', 'associate'],
    ['pregrado', 'universitario', 'universitaria', 'licenciatura', 'bachelor', 'undergraduate'],
    ['especialización', 'posgrado', 'postgraduate'],
    ['maestría', 'máster', 'master'],
    ['doctorado', 'doctorate', 'phd'],
  ],
];

const PLACES = SCALES.map(
  (scale) => new Map(scale.flatMap((words, place) => words.map((word) => [normaliseName(word), place]))),
);

/**
 * The levels of a column from low to high, where all of them are words of one known scale and each has a place of its own:
 * `['alto', 'bajo', 'medio']` gives `['bajo', 'medio', 'alto']`. Null where they are not.
 */
export function inKnownOrder(levels: readonly string[]): string[] | null {
  for (const places of PLACES) {
    const placed = levels.map((level) => ({ level, place: places.get(normaliseName(level)) ?? -1 }));
    if (placed.some(({ place }) => place === -1)) continue;
    if (new Set(placed.map(({ place }) => place)).size < levels.length) continue;
    return placed.sort((a, b) => a.place - b.place).map(({ level }) => level);
  }
  return null;
}
