import type { APIComponentInContainer } from 'discord.js';
import { formatNumber } from '../../i18n/numbers.ts';
import type { TableCommandName } from '../../jobs/table-jobs.ts';
import type { Question } from '../../reports/outcome.ts';
import { answerText, questionKey } from '../../reports/question-key.ts';
import { button, buttons, type Card, card, MENU_OPTIONS, menu, text } from '../../ui/card.ts';
import { plain, quoted } from '../../ui/escape.ts';
import { sayInMessage } from '../../ui/say.ts';
import type { Context } from '../context.ts';
import type { Asked } from './asked.ts';

type Wording = Pick<Context, 'words' | 'numbers'>;
type Waiting = Asked & { request: string };
type ColumnQuestion = Extract<Question, { code: 'column' }>;

/** Asks what only the learner knows. What was answered can be changed until all of it is there. */
export function renderQuestions(
  command: TableCommandName,
  asked: Waiting,
  questions: readonly Question[],
  context: Wording,
): Card {
  const { ask } = context.words.tables;
  const tooLong = questions.filter((one): one is ColumnQuestion => isTooLong(one));
  const short = questions.filter((one) => !isTooLong(one));
  return card('plain', [
    text(short.length + Math.min(1, tooLong.length) > 1 ? ask.several : ask.title),
    ...short.flatMap((question) => renderQuestion(command, asked, question, context)),
    ...renderTooLong(command, asked, tooLong, context),
    text(`-# ${ask.waits}`),
  ]);
}

function isTooLong(question: Question): boolean {
  return question.code === 'column' && question.params.columns.length > MENU_OPTIONS;
}

function renderQuestion(
  command: TableCommandName,
  asked: Waiting,
  question: Question,
  { words: { tables }, numbers }: Wording,
): (APIComponentInContainer | undefined)[] {
  const { ask } = tables;
  const key = questionKey(question);
  const { request } = asked;
  const pick = (value: string, label: string) =>
    button('secondary', label, 'table.pick', { command, request, question: key, value });
  const choose = (placeholder: string, options: { value: string; label: string; default?: boolean }[]) =>
    menu(placeholder, options, 'table.choose', { command, request, question: key });
  switch (question.code) {
    case 'column': {
      const { role, columns, chosen } = question.params;
      const options = columns.map(({ id, name }) => ({
        value: id,
        label: plain(name) || id,
        default: id === (asked.answers[key] ?? chosen),
      }));
      return [
        text(ask.column(role, fileOf(asked, undefined, tables))),
        choose(ask.columnMenu(role), options),
      ];
    }
    case 'decimal': {
      const { column, example, point, comma } = question.params;
      const mark = example.includes('.') ? 'point' : 'comma';
      const exact = (value: number) => formatNumber(value, numbers, { significant: 15, grouping: false });
      return [
        text(ask.decimal(quoted(example), quoted(column), fileOf(asked, question.place, tables))),
        buttons(
          pick(',', ask.decimalChoice(exact(comma), mark, mark === 'comma')),
          pick('.', ask.decimalChoice(exact(point), mark, mark === 'point')),
        ),
      ];
    }
    case 'sheet': {
      const options = question.params.sheets.map((name) => ({ value: name, label: plain(name) || name }));
      const isHalf = command === 'drift' && asked.files.length === 1;
      return [
        text(ask.sheet(fileOf(asked, question.place, tables)), isHalf ? ask.twoSheets : ''),
        choose(ask.sheetMenu, options),
      ];
    }
    case 'dates': {
      const { column, example, dayFirst, monthFirst } = question.params;
      const { date } = sayInMessage(numbers);
      return [
        text(ask.dates(quoted(example), quoted(column), fileOf(asked, question.place, tables))),
        buttons(pick('day-first', date(dayFirst)), pick('month-first', date(monthFirst))),
      ];
    }
    case 'value': {
      const { about, column, values, chosen, weeks } = question.params;
      const options = values.map((value) => ({
        value: answerText(value),
        label: plain(value) || value,
        default: answerText(value) === (asked.answers[key] ?? (chosen === null ? null : answerText(chosen))),
      }));
      const whatDates = weeks && about === 'reference' ? ask.byWeek : '';
      return [text(ask.value(about, quoted(column)), whatDates), choose(ask.valueMenu[about], options)];
    }
    case 'scale': {
      const { column, levels } = question.params;
      return [
        text(ask.scale(quoted(column), levels.map(quoted).join(' < '))),
        buttons(pick('ordinal', ask.scaleYes), pick('categorical', ask.scaleNo)),
      ];
    }
    case 'better':
      return [
        text(ask.better(sayInMessage(numbers).list(question.params.models.map(quoted)))),
        buttons(pick('higher', ask.betterHigher), pick('lower', ask.betterLower)),
      ];
    case 'confirm': {
      const { reference, current } = question.params;
      return [text(ask.confirm(quoted(reference), quoted(current))), buttons(pick('yes', ask.confirmYes))];
    }
    default:
      return question satisfies never;
  }
}

/** More columns than a menu holds: their names are typed into one form for all of them. */
function renderTooLong(
  command: TableCommandName,
  asked: Waiting,
  questions: readonly ColumnQuestion[],
  { words, numbers }: Wording,
): (APIComponentInContainer | undefined)[] {
  const [first] = questions;
  if (!first) return [];
  const { tables } = words;
  const { ask } = tables;
  const roles = questions.map(({ params }) => params.role);
  const count = formatNumber(first.params.columns.length, numbers);
  const wanted = roles.map(ask.columnMenu).map((label) => label.toLowerCase());
  return [
    text(ask.tooMany(count, fileOf(asked, undefined, tables), wanted)),
    buttons(
      button('primary', ask.writeNames, 'table.nameColumns', {
        command,
        request: asked.request,
        roles: roles.join(','),
      }),
    ),
  ];
}

/** A file's name; of two files of one name, with what each is for. */
function fileOf({ files }: Asked, place: string | undefined, { ask }: Context['words']['tables']): string {
  const file = files.find((one) => one.place === place) ?? files[0];
  if (!file) return quoted('');
  const isAlone = files.every((one) => one === file || one.name !== file.name);
  return isAlone ? quoted(file.name) : `${quoted(file.name)} (${ask.place[file.place]})`;
}
