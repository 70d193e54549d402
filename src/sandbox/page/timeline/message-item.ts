import { html, type TemplateResult } from 'lit';
import type { PageMessage } from '../contract/messages.ts';
import '../messages/message.ts';
import { dayOf, isGrouped } from '../state/grouping.ts';
import type { Model } from '../state/model.ts';
import { problemIn } from '../state/problem-in.ts';
import type { PageLocale, Words } from '../words/words.ts';
import { divider } from './divider.ts';

export type MessageItem = {
  entry: PageMessage;
  /** The message above it. */
  before: PageMessage | undefined;
  model: Model;
  words: Words;
  locale: PageLocale;
  /** World time, ms. */
  now: number;
  /** The Tab key leads to it. */
  isTabStop: boolean;
};

/** A message in its list: with the divider above it, and below it what went wrong in it. */
export function messageItem(item: MessageItem): TemplateResult {
  const { entry, before, model, words, locale, now, isTabStop } = item;
  const { id, timestamp } = entry.message;
  const problem = model.problems[id];
  const isFresh = model.freshFrom === id;
  const isNewDay = before === undefined || dayOf(before.message.timestamp) !== dayOf(timestamp);
  return html`<li data-id=${id} tabindex=${isTabStop ? 0 : -1}>
    ${isNewDay || isFresh ? divider({ timestamp, isNewDay, isFresh, locale, words: words.shell }) : ''}
    <sandbox-message
      .entry=${entry}
      .viewer=${model.state.viewer.id}
      .busy=${model.busy?.message === id ? model.busy.customId : undefined}
      .directory=${model.state.directory}
      .menu=${model.menu}
      .words=${words.message}
      .locale=${locale}
      .now=${now}
      .grouped=${!isNewDay && !isFresh && isGrouped(before, entry)}
    ></sandbox-message>
    ${problem === undefined ? '' : html`<p class="problem" role="alert">${said(problem, words)}</p>`}
  </li>`;
}

function said(problem: string, { shell }: Words): string {
  return problem === 'The application did not respond' ? shell.failedInteraction : problemIn(shell, problem);
}
