import { numberedModal } from '../interactions/modal.ts';
import type { PageModal } from '../page/contract/messages.ts';
import type { GalleryAnswer, ShownExhibit } from '../page/gallery/gallery-answer.ts';
import { pageState } from '../page-data/page-state.ts';
import { parsedTexts } from '../page-data/parsed-texts.ts';
import { sandboxIds } from '../world/ids.ts';
import { openWorld, type World } from '../world/world.ts';
import type { Exhibit, ModalExhibit } from './exhibit.ts';
import { hang } from './hang.ts';
import { specimens } from './specimens.ts';

/** The gallery's time never passes, so that its pictures can be compared. */
const now = Date.UTC(2026, 2, 9, 15, 4);

/** A world that holds nothing but exhibits. */
export function openGalleryWorld(): World {
  return openWorld({ data: ':memory:', clock: { now: () => now }, botName: 'bot' });
}

/** Everything that the gallery shows, as a page shows it. */
export function galleryOf(world: World): GalleryAnswer {
  const viewer = world.users.get(sandboxIds.users.colibri) ?? world.bot();
  const services = { world, sessions: () => 0, ackDeadlineMs: 0, gatewayUrl: () => '' };
  const { bot, directory } = pageState(services, viewer, 'gallery');
  return {
    now,
    viewer: viewer.id,
    bot,
    directory,
    specimens: specimens.map(({ exhibits, ...about }) => ({
      ...about,
      exhibits: exhibits.map((exhibit) => shown(world, exhibit)),
    })),
  };
}

function shown(world: World, exhibit: Exhibit): ShownExhibit {
  const { caption } = exhibit;
  if ('modal' in exhibit) {
    const { problem } = exhibit;
    return { caption, modal: pageModal(world, exhibit), ...(problem !== undefined && { problem }) };
  }
  const { busy } = exhibit;
  return { caption, entry: hang(world, exhibit), ...(busy !== undefined && { busy }) };
}

function pageModal(world: World, { modal }: ModalExhibit): PageModal {
  const texts = modal.components.flatMap((row) => ('content' in row ? row.content : []));
  return { id: world.nextId(), ...numberedModal(modal), markdown: parsedTexts(texts) };
}
