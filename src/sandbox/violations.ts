/** A request of the bot that Discord would refuse: a bug in the bot. Holds no token. */
export type Violation = {
  /** World time, ms. */
  at: number;
  method: string;
  /** The route's template, in which ids and tokens are placeholders. */
  route: string;
  status: number;
  code: number;
  message: string;
  errors?: unknown;
  /** The beginning of the body as JSON, at most 500 characters. */
  body: string;
};

export type Violations = { list(): Violation[]; add(violation: Violation): void };

const kept = 1000;

/** Collects violations; the oldest are dropped beyond a thousand. */
export function collectViolations(log?: (line: string) => void): Violations {
  const violations: Violation[] = [];
  return {
    list: () => [...violations],
    add: (violation) => {
      violations.push(violation);
      if (violations.length > kept) violations.shift();
      log?.(
        `refused: ${violation.method} ${violation.route} ${violation.status} ${violation.code} ${violation.message}`,
      );
    },
  };
}

/** The body as Discord saw it, short enough to read in a list. */
export function summarizeBody(body: unknown, files: readonly { filename: string; size: number }[]): string {
  const text = body === undefined ? '' : (JSON.stringify(body) ?? '');
  const attached = files.map((file) => `${file.filename} (${file.size} bytes)`).join(', ');
  const whole = attached === '' ? text : `${text} + ${attached}`;
  return whole.length > 500 ? `${whole.slice(0, 499)}…` : whole;
}
