import type { APIComponentInLabel } from 'discord-api-types/v10';
import type { Directory } from '../contract/places.ts';
import type { MessageWords } from '../words/message-en.ts';
import type { FieldValue } from './field-value.ts';

/** A field as it is drawn: all of its ids end with its own. */
export type Field<Component extends APIComponentInLabel = APIComponentInLabel> = {
  id: string;
  label: string;
  description: string | undefined;
  component: Component;
  value: FieldValue;
  /** Why it cannot be submitted, in words; empty when it can. */
  problem: string;
  directory: Directory;
  words: MessageWords;
  locale: string;
  change: (value: FieldValue) => void;
};
