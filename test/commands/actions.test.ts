import { describe, expect, it } from 'vitest';
import { commands } from '../../src/commands/index.ts';
import { actions } from '../../src/ui/actions.ts';

describe('Every action that a button can ask for', () => {
  it('is handled by one command', () => {
    const handled = commands.flatMap((command) => Object.keys(command.actions ?? {}));
    expect(handled.sort()).toEqual(Object.keys(actions).sort());
  });
});
