/**
 * Everything that a button, menu or form of ours can ask for, with the ids that it carries. `wire` is what stands in the
 * custom_id: short, and never used again for something else, because messages with it are out there.
 */
export const actions = {
  'settings.language': { kind: 'select', wire: 'sl', fields: [] },
  'settings.decimal': { kind: 'select', wire: 'sd', fields: [] },
  'zone.keep': { kind: 'button', wire: 'zk', fields: ['topic', 'zone'] },
  'zone.choose': { kind: 'select', wire: 'zc', fields: ['topic'] },
  'lesson.open': { kind: 'button', wire: 'lo', fields: ['topic'] },
  'lesson.beside': { kind: 'button', wire: 'lb', fields: ['topic'] },
  'lesson.choose': { kind: 'select', wire: 'lc', fields: [] },
  'lesson.page': { kind: 'button', wire: 'lp', fields: ['topic', 'page'] },
  'quiz.start': { kind: 'button', wire: 'qs', fields: ['topic'] },
  'quiz.answer': { kind: 'button', wire: 'qa', fields: ['presentation', 'option'] },
  'quiz.dontKnow': { kind: 'button', wire: 'qd', fields: ['presentation'] },
  'quiz.next': { kind: 'button', wire: 'qn', fields: ['presentation'] },
  'quiz.stop': { kind: 'button', wire: 'qe', fields: ['sitting'] },
  'rmse.openForm': { kind: 'button', wire: 'rf', fields: [] },
  'rmse.form': { kind: 'modal', wire: 'rm', fields: [] },
  'rmse.sample': { kind: 'button', wire: 'rs', fields: [] },
  'rmse.actual': { kind: 'select', wire: 'ra', fields: ['upload'] },
  'rmse.predicted': { kind: 'select', wire: 'rp', fields: ['upload'] },
} as const satisfies Record<
  string,
  { kind: 'button' | 'select' | 'modal'; wire: string; fields: readonly string[] }
>;

export type ActionName = keyof typeof actions;
export type ActionKind<Name extends ActionName> = (typeof actions)[Name]['kind'];

/** The ids that an action carries; an empty text stands for "none". */
export type ActionParams<Name extends ActionName> = Record<(typeof actions)[Name]['fields'][number], string>;
