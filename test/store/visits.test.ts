import { expect, it } from 'vitest';
import { setGuild } from '../../src/store/guilds.ts';
import { setLearner } from '../../src/store/learners.ts';
import { visit } from '../../src/store/visits.ts';
import { onEveryStore } from '../support/stores.ts';
import { COLIBRI, NOW } from '../support/study-rows.ts';

const GUILD = '200000000000000002';

onEveryStore('A visit', (db) => {
  it('writes learner, server and membership the first time, and nothing after that', async () => {
    const first = await visit(db(), COLIBRI, GUILD, NOW);
    const second = await visit(db(), COLIBRI, GUILD, NOW + 1000);

    expect(second).toEqual(first);
    expect(first.learner).toMatchObject({ id: COLIBRI, created_at: NOW, language: null, greeted_at: null });
    expect(await db().selectFrom('memberships').selectAll().execute()).toEqual([
      { guild_id: GUILD, learner_id: COLIBRI, first_seen_at: NOW },
    ]);
  });

  it('knows a learner from a direct message when they come to a server', async () => {
    await visit(db(), COLIBRI, undefined, NOW);
    const { learner, guild } = await visit(db(), COLIBRI, GUILD, NOW + 1000);
    expect(learner.created_at).toBe(NOW);
    expect(guild?.id).toBe(GUILD);
  });

  it('survives two first visits at once', async () => {
    const both = await Promise.all([visit(db(), COLIBRI, GUILD, NOW), visit(db(), COLIBRI, GUILD, NOW)]);
    expect(both[0]).toEqual(both[1]);
  });

  it('shows what was set meanwhile, and leaves the rest', async () => {
    await visit(db(), COLIBRI, GUILD, NOW);
    await setLearner(db(), COLIBRI, { language: 'en', time_zone: 'America/Lima' });
    await setLearner(db(), COLIBRI, { language: null });
    await setGuild(db(), GUILD, { language: 'es' });

    const { learner, guild } = await visit(db(), COLIBRI, GUILD, NOW);
    expect(learner).toMatchObject({ language: null, time_zone: 'America/Lima' });
    expect(guild).toMatchObject({ language: 'es', time_zone: null });
  });
});
