import type { Command } from './command.ts';
import compare from './compare/command.ts';
import drift from './drift/command.ts';
import evaluate from './evaluate/command.ts';
import glossary from './glossary/command.ts';
import help from './help.ts';
import lesson from './lesson/command.ts';
import monitor from './monitor/command.ts';
import quiz from './quiz/command.ts';
import rmse from './rmse/command.ts';
import settings from './settings/command.ts';

/** Every command, in the order in which `/help` lists them. A new one is one file and one line here. */
export const commands: readonly Command[] = [
  lesson,
  quiz,
  glossary,
  rmse,
  evaluate,
  compare,
  drift,
  monitor,
  settings,
  help,
];
