import {
  constructFromEvents,
  EVENT_ID,
  type Event,
  getScalarValue,
  parseEvents,
  YAMLException,
} from 'js-yaml';

/** Where a node of a YAML document begins, and its entries by key or by position. */
type Place = { readonly offset: number; readonly entries: ReadonlyMap<PropertyKey, Place> };

export type Yaml = {
  /** What the document says; undefined when it says nothing. */
  readonly value: unknown;
  /** The line, from 1, of the field that a path names, or of the nearest thing around it that is there. */
  lineOf(path: readonly PropertyKey[]): number;
};

/**
 * Reads a YAML document, and knows where each of its fields stands.
 *
 * @throws YAMLException with the place of the first thing that is not YAML, or where a second document begins, which would
 * not be read
 */
export function readYaml(text: string): Yaml {
  const events = parseEvents(text, {});
  const second = events.findIndex(({ type }, at) => at > 0 && type === EVENT_ID.DOCUMENT);
  if (second > 0) {
    const { offset } = placeOf(events.slice(second), text);
    YAMLException.throwAt(text, Math.max(0, offset), 'a second document, which would not be read');
  }
  const [value] = constructFromEvents(events, { source: text });
  const root = placeOf(events, text);
  const lineStarts = [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)];
  return {
    value,
    lineOf(path) {
      let place = root;
      for (const key of path) {
        const within = place.entries.get(key);
        // An entry with nothing in it stands nowhere.
        if (within === undefined || within.offset < 0) break;
        place = within;
      }
      return lineStarts.findLastIndex((start) => start <= Math.max(0, place.offset)) + 1;
    },
  };
}

/** A field stands where its key does, because a long text begins on the line after it. */
function placeOf(events: readonly Event[], text: string): Place {
  let at = 0;
  const node = (): Place => {
    const event = events[at++];
    switch (event?.type) {
      case EVENT_ID.SCALAR:
        return { offset: event.valueStart, entries: new Map() };
      case EVENT_ID.ALIAS:
        return { offset: event.anchorStart, entries: new Map() };
      case EVENT_ID.SEQUENCE: {
        const entries = new Map<PropertyKey, Place>();
        while (!ended()) entries.set(entries.size, node());
        return { offset: event.start, entries };
      }
      case EVENT_ID.MAPPING: {
        const entries = new Map<PropertyKey, Place>();
        while (!ended()) {
          const key = events[at];
          const { offset } = node();
          const value = node();
          if (key?.type === EVENT_ID.SCALAR) entries.set(getScalarValue(text, key), { ...value, offset });
        }
        return { offset: event.start, entries };
      }
      case EVENT_ID.DOCUMENT:
        return ended() ? { offset: 0, entries: new Map() } : node();
      default:
        // No document at all.
        return { offset: 0, entries: new Map() };
    }
  };
  /** Steps over the end of a collection. */
  const ended = (): boolean => {
    const event = events[at];
    if (event !== undefined && event.type !== EVENT_ID.POP) return false;
    at += 1;
    return true;
  };
  return node();
}
