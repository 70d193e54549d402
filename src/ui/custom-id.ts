import { type ActionName, type ActionParams, actions } from './actions.ts';

/** The form of our custom_ids. A message of another version answers that it is outdated. */
const VERSION = '1';

/** Discord's limit. */
const MAX_LENGTH = 100;

/** An action as it came back from Discord. */
export type Action = { [Name in ActionName]: { name: Name; params: ActionParams<Name> } }[ActionName];

const namesByWire = new Map(
  Object.entries(actions).map(([name, { wire }]) => [wire as string, name as ActionName]),
);

/**
 * What a button says when it is pressed: `1:qa:<presentation>:<option>`. It carries ids only, never positions or state,
 * so that it means the same after a restart.
 *
 * @throws RangeError when it would be longer than Discord allows: ids are ours, so that is a bug.
 */
export function customId<Name extends ActionName>(name: Name, params: ActionParams<Name>): string {
  const { wire, fields } = actions[name];
  const values = (fields as readonly (keyof ActionParams<Name>)[]).map((field) =>
    encodeURIComponent(params[field]),
  );
  const id = [VERSION, wire, ...values].join(':');
  if (id.length > MAX_LENGTH) throw new RangeError(`Custom id of ${id.length} characters: ${id}`);
  return id;
}

/** The action of a custom_id, or undefined where it is not one of ours, or of another version. */
export function parseCustomId(id: string): Action | undefined {
  const [version, wire = '', ...values] = id.split(':');
  const name = namesByWire.get(wire);
  if (version !== VERSION || name === undefined) return undefined;
  const fields: readonly string[] = actions[name].fields;
  if (values.length !== fields.length) return undefined;
  try {
    const params = Object.fromEntries(fields.map((field, i) => [field, decodeURIComponent(values[i] ?? '')]));
    return { name, params } as Action;
  } catch {
    return undefined;
  }
}
