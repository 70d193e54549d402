import { GatewayDispatchEvents, InteractionType } from 'discord-api-types/v10';
import type { SandboxClock } from './clock.ts';
import type { Faults } from './faults.ts';
import type { Gateway } from './gateway/gateway.ts';
import type { Answered } from './http/api.ts';
import type { Journal } from './journal.ts';
import type { Violations } from './violations.ts';
import type { World } from './world/world.ts';

/** The same clock; each move is noted in the journal. */
export function watchedClock(clock: SandboxClock, journal: Journal): SandboxClock {
  const { advance } = clock;
  if (advance === undefined) return clock;
  return {
    ...clock,
    advance: async (ms) => {
      const fired = await advance(ms);
      journal.note({ type: 'clock', now: clock.now(), fired });
      return fired;
    },
  };
}

/** The same faults; the journal is told which are pending whenever that changes. */
export function watchedFaults(faults: Faults, journal: Journal): Faults {
  const changed = () => journal.note({ type: 'faults', pending: faults.list() });
  return {
    ...faults,
    add: (fault) => {
      faults.add(fault);
      changed();
    },
    clear: () => {
      faults.clear();
      changed();
    },
    take: (method, path) => {
      const met = faults.take(method, path);
      if (met !== undefined) changed();
      return met;
    },
  };
}

/** The same violations; each is noted in the journal. */
export function watchedViolations(violations: Violations, journal: Journal): Violations {
  return {
    ...violations,
    add: (violation) => {
      violations.add(violation);
      const { at, method, route, status, code, message, errors, body } = violation;
      journal.exchange({
        kind: 'violation',
        at,
        title: `${method} ${route}`,
        status,
        code,
        json: { message, ...(errors !== undefined && { errors }), body },
      });
    },
  };
}

/** Notes in the journal when a bot connects and when the last one goes. */
export function watchGateway(gateway: Pick<Gateway, 'server' | 'connected'>, journal: Journal): void {
  let connected = false;
  const look = () => {
    if (gateway.connected() > 0 === connected) return;
    connected = !connected;
    journal.note({ type: 'bot', connected });
  };
  // The gateway has set its own listeners before these, so it has already acted.
  gateway.server.on('connection', (socket) => socket.on('message', look).on('close', look));
}

/** Keeps in the journal every interaction that the bot is sent, without its token. */
export function watchInteractions({ events, clock }: World, journal: Journal): void {
  events.subscribe((event) => {
    if (event.t !== GatewayDispatchEvents.InteractionCreate) return;
    const { token: _token, ...json } = event.d as { id: string; type: InteractionType; token: string };
    const title = `INTERACTION_CREATE ${InteractionType[json.type]}`;
    journal.exchange({ kind: 'interaction', at: clock.now(), title, interactionId: json.id, json });
  });
}

/** Keeps in the journal every change that the bot asks for, with its answer, and notes when commands change. */
export function noteAnswers(world: World, journal: Journal): (answered: Answered) => void {
  return ({ method, template, params, body, files, status, answer }) => {
    if (method === 'GET') return;
    const interactionId = params.interaction_id ?? world.interactions.byToken(params.webhook_token ?? '')?.id;
    journal.exchange({
      kind: 'request',
      at: world.clock.now(),
      title: `${method} ${template}`,
      ...(interactionId !== undefined && { interactionId }),
      status,
      json: files.length === 0 ? body : { payload_json: body, files },
      answer: answer ?? null,
    });
    if (template.endsWith('/commands') || template.endsWith('/commands/{command_id}'))
      journal.note({ type: 'commands' });
  };
}
