import { describe, expect, it } from 'vitest';
import { commands } from '../../src/commands/index.ts';
import { type ActionName, actions } from '../../src/ui/actions.ts';

const isShared = (name: string) =>
  (actions[name as ActionName].fields as readonly string[]).includes('command');
const handledBy = commands.map((command) => Object.keys(command.actions ?? {}));
const shared = Object.keys(actions).filter(isShared);

describe('Every action that a button can ask for', () => {
  it('is handled by one command', () => {
    const handled = handledBy.flat().filter((name) => !isShared(name));
    expect(handled.sort()).toEqual(
      Object.keys(actions)
        .filter((name) => !isShared(name))
        .sort(),
    );
  });

  it('is handled by each command that it could be for, where it carries its name', () => {
    const some = handledBy.map((names) => names.filter(isShared)).filter((names) => names.length > 0);
    expect(some).not.toEqual([]);
    for (const names of some) expect(names.sort()).toEqual(shared.sort());
  });
});
