/**
 * Everything that a button, menu or form of ours can ask for, with the ids that it carries. `wire` is what stands in the
 * custom_id: short, and never used again for something else, because messages with it are out there. An action that
 * several commands share carries the name of the command that it is for.
 */
export const actions = {
  'settings.language': { kind: 'select', wire: 'sl', fields: [] },
  'settings.decimal': { kind: 'select', wire: 'sd', fields: [] },
  'zone.keep': { kind: 'button', wire: 'zk', fields: ['topic', 'zone'] },
  'zone.choose': { kind: 'select', wire: 'zc', fields: ['topic'] },
  'lesson.open': { kind: 'button', wire: 'lo', fields: ['topic'] },
  'lesson.beside': { kind: 'button', wire: 'lr', fields: ['topic', 'page'] },
  'lesson.choose': { kind: 'select', wire: 'lc', fields: [] },
  'lesson.page': { kind: 'button', wire: 'lp', fields: ['topic', 'page'] },
  'lesson.share': { kind: 'button', wire: 'lw', fields: ['topic', 'page'] },
  'quiz.start': { kind: 'button', wire: 'qs', fields: ['topic'] },
  'quiz.answer': { kind: 'button', wire: 'qa', fields: ['presentation', 'option'] },
  'quiz.dontKnow': { kind: 'button', wire: 'qd', fields: ['presentation'] },
  'quiz.next': { kind: 'button', wire: 'qn', fields: ['presentation'] },
  'quiz.stop': { kind: 'button', wire: 'qh', fields: ['presentation'] },
  'quiz.again': { kind: 'button', wire: 'qr', fields: ['presentation'] },
  'quiz.pick': { kind: 'select', wire: 'qc', fields: ['presentation'] },
  'quiz.pickAll': { kind: 'select', wire: 'qp', fields: ['presentation'] },
  'quiz.openForm': { kind: 'button', wire: 'qf', fields: ['presentation'] },
  'quiz.form': { kind: 'modal', wire: 'qm', fields: ['presentation'] },
  'quiz.tap': { kind: 'button', wire: 'qo', fields: ['presentation', 'item'] },
  'quiz.undo': { kind: 'button', wire: 'qu', fields: ['presentation'] },
  'glossary.open': { kind: 'button', wire: 'gl', fields: [] },
  'glossary.beside': { kind: 'button', wire: 'gw', fields: ['topic'] },
  'glossary.topic': { kind: 'select', wire: 'gt', fields: [] },
  'glossary.choose': { kind: 'select', wire: 'gc', fields: [] },
  'glossary.show': { kind: 'button', wire: 'gs', fields: ['term'] },
  'table.openForm': { kind: 'button', wire: 'tf', fields: ['command'] },
  'table.reopenForm': { kind: 'button', wire: 'tr', fields: ['command', 'request'] },
  'table.form': { kind: 'modal', wire: 'tm', fields: ['command', 'request'] },
  'table.sample': { kind: 'button', wire: 'ts', fields: ['command'] },
  'table.choose': { kind: 'select', wire: 'tc', fields: ['command', 'request', 'question'] },
  'table.pick': { kind: 'button', wire: 'tp', fields: ['command', 'request', 'question', 'value'] },
  'table.nameColumns': { kind: 'button', wire: 'tn', fields: ['command', 'request', 'roles'] },
  'table.names': { kind: 'modal', wire: 'tx', fields: ['command', 'request', 'roles'] },
} as const satisfies Record<
  string,
  { kind: 'button' | 'select' | 'modal'; wire: string; fields: readonly string[] }
>;

export type ActionName = keyof typeof actions;
export type ActionKind<Name extends ActionName> = (typeof actions)[Name]['kind'];

/** The ids that an action carries; an empty text stands for "none". */
export type ActionParams<Name extends ActionName> = Record<(typeof actions)[Name]['fields'][number], string>;
