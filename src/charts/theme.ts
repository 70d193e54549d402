/**
 * The one look of all charts. They are judged at half their size, on a phone 360 px wide, so nothing is written smaller
 * than 22 px. Every chart lies on a card of its own: Discord's background may be dark or light.
 */
export const SIZE = 720;
export const MARGIN = 36;
/** The width between the margins. */
export const INNER = SIZE - 2 * MARGIN;

export const TEXT = { title: 30, body: 22 } as const;

export const COLOURS = {
  card: '#ffffff',
  cardEdge: '#d5dae1',
  ink: '#1c2128',
  /** 5.9 : 1 on the card. */
  quiet: '#57606a',
  grid: '#e4e8ed',
  /** Blue and vermilion of Okabe and Ito (2008): told apart with every kind of colour vision. */
  data: '#0072b2',
  guide: '#c84e00',
} as const;

/** Only these weights are loaded for drawing. */
export const WEIGHT = { normal: 400, strong: 600 } as const;
