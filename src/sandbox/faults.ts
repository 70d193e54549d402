/**
 * How a faulty answer looks: a status, no answer at all, or one after the first-answer deadline has passed. A file can also
 * be gone (404), or come without an end.
 */
export type FaultAnswer = 404 | 429 | 500 | 502 | 503 | 'never' | 'late' | 'endless';

/** A fault that the next `times` requests of a route meet. */
export type Fault = {
  /** Such as `POST /interactions/{id}/{token}/callback`; a segment in braces stands for anything. */
  route: string;
  times: number;
  answer: FaultAnswer;
  /** Do what was asked before the answer goes wrong. */
  after?: 'apply';
};

export type Faults = {
  add(fault: Fault): void;
  list(): Fault[];
  clear(): void;
  /** The fault this request meets, counted down. */
  take(method: string, path: string): Fault | undefined;
  /** Whether a request of this path has met a fault: what then comes of the next one is not the bot's doing. */
  hasMet(path: string): boolean;
};

/** The faults that wait for requests. */
export function pendingFaults(): Faults {
  let pending: Fault[] = [];
  const tampered = new Set<string>();
  return {
    add: (fault) => {
      pending.push({ ...fault });
    },
    list: () => pending.map((fault) => ({ ...fault })),
    clear: () => {
      pending = [];
    },
    take: (method, path) => {
      if (pending.length === 0) return undefined;
      const met = pending.find((fault) => matches(fault.route, method, path));
      if (met === undefined) return undefined;
      met.times -= 1;
      pending = pending.filter((fault) => fault.times > 0);
      tampered.add(path);
      return { ...met };
    },
    hasMet: (path) => tampered.has(path),
  };
}

function matches(route: string, method: string, path: string): boolean {
  const [wantedMethod, pattern = ''] = route.split(' ');
  if (wantedMethod !== method) return false;
  const wanted = pattern.split('/');
  const given = path.split('/');
  return (
    wanted.length === given.length &&
    wanted.every((segment, index) => segment.startsWith('{') || segment === given[index])
  );
}
