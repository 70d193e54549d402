import type { PageModal } from '../contract/messages.ts';
import { getMarkdown } from '../server/page-data.ts';

/** A modal that stands open, and how its submission goes. */
export type OpenModal = { modal: PageModal; busy: boolean; problem: string | undefined };

/** A modal as the page shows it, with its texts parsed. */
export async function openModal(modal: Omit<PageModal, 'markdown'>): Promise<OpenModal> {
  const texts = modal.components.flatMap((row) => ('content' in row ? row.content : []));
  const markdown = texts.length === 0 ? {} : await getMarkdown(texts);
  return { modal: { ...modal, markdown }, busy: false, problem: undefined };
}
