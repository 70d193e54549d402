import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Content } from '../src/content/content.ts';
import { launchBare, launchCiclo, type Running } from './bots.ts';
import { captureCards } from './capture-cards.ts';
import { writeHistory } from './history.ts';
import { openSeats, type Seat } from './seats.ts';

/** A bot that is running, and its seats. */
export type Contender = Running & { seats: Seat[] };

export type Contest = {
  ciclo: Contender;
  bare: Contender;
  /** ciclo once more, for a learner with a long history. */
  veteran: Contender;
  /** ciclo's database, to be read when it has been stopped. */
  database: string;
  /** The cards of the bare bot. */
  cards: string;
};

export const HISTORY = { ciclo: 10, veteran: 20_000 } as const;

/** Brings everybody to the table. Who was started stands in `running`, to be stopped also when a later one fails. */
export async function openContest(
  folder: string,
  seats: number,
  content: Content,
  running: Running[],
): Promise<Contest> {
  const seated = async (launched: Promise<Running>): Promise<Contender> => {
    const bot = await launched;
    running.push(bot);
    return { ...bot, seats: await openSeats(bot.url, seats, content) };
  };
  const database = join(folder, 'ciclo.db');
  const long = join(folder, 'veteran.db');
  const cards = join(folder, 'cards.json');
  await writeHistory(database, HISTORY.ciclo, content);
  await writeHistory(long, HISTORY.veteran, content);
  const ciclo = await seated(launchCiclo(database));
  await writeFile(cards, JSON.stringify(await captureCards(ciclo.seats, content)));
  const bare = await seated(launchBare(cards));
  const veteran = await seated(launchCiclo(long));
  return { ciclo, bare, veteran, database, cards };
}
