/** The words on the course map, in the learner's language. Slots are filled in by the chart. */
export type CourseMapWords = {
  /** 'Tu mapa del curso' */
  title: string;
  /** Under the share in the middle of the ring: 'sabes ahora' */
  centre: string;
  /** What the dark part of the ring is: 'firme: 21 días o más' */
  firm: string;
  /** What the hatched part is: 'reciente' */
  fresh: string;
};
