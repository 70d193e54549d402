import { callbackCases } from './callback-cases.ts';
import { commandCases } from './command-cases.ts';
import { componentCases } from './component-cases.ts';
import { messageCases } from './message-cases.ts';
import { modalCases } from './modal-cases.ts';
import { otherCases } from './other-cases.ts';
import type { WrongRequest } from './wrong-request.ts';

/** Every request of the table that Discord refuses for its body. */
export const wrongRequests: WrongRequest[] = [
  ...callbackCases,
  ...messageCases,
  ...componentCases,
  ...modalCases,
  ...commandCases,
  ...otherCases,
];
