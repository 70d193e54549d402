import { ComponentType } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { MENU_OPTIONS, menu } from '../../src/ui/card.ts';

describe('A menu', () => {
  it('has labels that Discord takes, whatever a column is called', () => {
    const names = ['📈'.repeat(60), 'x'.repeat(200), 'ñ'];
    const options = names.map((label, at) => ({ value: `c${at}`, label }));
    const row = menu('Choose', options, 'table.choose', {
      command: 'rmse',
      request: 'r',
      question: 'sheet.file',
    });
    const select = row.type === ComponentType.ActionRow ? row.components[0] : undefined;
    const labels =
      select?.type === ComponentType.StringSelect ? select.options.map(({ label }) => label) : [];
    expect(labels).toHaveLength(names.length);
    for (const label of labels) {
      expect(label.length).toBeLessThanOrEqual(100);
      expect(label.isWellFormed()).toBe(true);
    }
  });

  it('is not longer than Discord allows', () => {
    const options = Array.from({ length: MENU_OPTIONS + 5 }, (_, at) => ({ value: `${at}`, label: `${at}` }));
    const row = menu('Choose', options, 'table.choose', {
      command: 'rmse',
      request: 'r',
      question: 'sheet.file',
    });
    expect(row).toMatchObject({ components: [{ options: options.slice(0, MENU_OPTIONS) }] });
  });
});
