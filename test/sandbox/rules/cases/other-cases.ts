import { form, routes, type WrongRequest } from './wrong-request.ts';

const wrong = (
  name: string,
  method: WrongRequest['method'],
  route: string,
  body: unknown,
  at: string,
  error: string,
): WrongRequest => ({ name, method, route, body, ...form(at, error) });

/** Wrong requests of the remaining routes. */
export const otherCases: WrongRequest[] = [
  wrong('a thread without a name', 'POST', routes.threads, { type: 11 }, 'name', 'BASE_TYPE_REQUIRED'),
  wrong(
    'a thread with an empty name',
    'POST',
    routes.threads,
    { name: '', type: 11 },
    'name',
    'BASE_TYPE_BAD_LENGTH',
  ),
  wrong(
    'a thread of 101 characters',
    'POST',
    routes.messageThread,
    { name: 'a'.repeat(101) },
    'name',
    'BASE_TYPE_BAD_LENGTH',
  ),
  wrong(
    'a thread that sleeps after an hour and a half',
    'POST',
    routes.threads,
    { name: 'a', type: 11, auto_archive_duration: 90 },
    'auto_archive_duration',
    'BASE_TYPE_CHOICES',
  ),
  wrong(
    'a direct message to a name',
    'POST',
    routes.privateChannels,
    { recipient_id: 'colibri' },
    'recipient_id',
    'NUMBER_TYPE_COERCE',
  ),
  wrong(
    'an application described in 401 characters',
    'PATCH',
    routes.application,
    { description: 'a'.repeat(401) },
    'description',
    'BASE_TYPE_MAX_LENGTH',
  ),
];
