import type { ShellWords } from '../words/shell-en.ts';

/** The requests of a bot that are worth failing, as the sandbox names them. */
export const faultRoutes = {
  callback: 'POST /interactions/{id}/{token}/callback',
  edit: 'PATCH /webhooks/{id}/{token}/messages/@original',
  followUp: 'POST /webhooks/{id}/{token}',
  send: 'POST /channels/{id}/messages',
  file: 'GET /attachments/{channel}/{id}/{filename}',
} as const satisfies Record<keyof ShellWords['routes'], string>;

export type FaultRoute = keyof typeof faultRoutes;
export type FaultAnswer = '404' | '429' | '500' | '502' | '503' | 'never' | 'late' | 'endless';

/** How a request of that kind can go wrong. */
export function answersFor(route: FaultRoute): readonly FaultAnswer[] {
  return route === 'file'
    ? ['404', '429', '500', '502', '503', 'never', 'endless']
    : ['500', '502', '503', '429', 'never', 'late'];
}

/** What the sandbox takes as a fault. */
export function faultRequest(given: {
  route: FaultRoute;
  answer: FaultAnswer;
  times: number;
  apply: boolean;
}): object {
  const { route, answer, times, apply } = given;
  return {
    route: faultRoutes[route],
    times,
    answer: /^\d+$/.test(answer) ? Number(answer) : answer,
    ...(apply && answer !== 'late' && { after: 'apply' }),
  };
}

/** The name of a route in the user's language, else as the sandbox has it. */
export function routeName(route: string, words: ShellWords): string {
  const known = Object.entries(faultRoutes).find(([, each]) => each === route)?.[0];
  return known === undefined ? route : words.routes[known as FaultRoute];
}

/** What a fault answers, in the user's language. */
export function answerName(answer: string | number, words: ShellWords): string {
  return answer === 'never' || answer === 'late' || answer === 'endless'
    ? words.answers[answer]
    : String(answer);
}
