import pino, { type Logger } from 'pino';

const { error: ERROR = 50 } = pino.levels.values;

export type LogLine = { level: number; msg: string; id?: string; code?: number };

/** A log that keeps its lines, to be read by a test. */
export type CapturedLog = { log: Logger; errors(): LogLine[]; messages(): string[] };

export function captureLog(): CapturedLog {
  const lines: LogLine[] = [];
  const log = pino({ level: 'info' }, { write: (line: string) => lines.push(JSON.parse(line) as LogLine) });
  return {
    log,
    errors: () => lines.filter(({ level }) => level >= ERROR),
    messages: () => lines.map(({ msg }) => msg),
  };
}
