import fc from 'fast-check';
import { expect, it } from 'vitest';
import { menuLabel } from '../../../src/commands/tables/menu-label.ts';

it('a short name is shown as it is', () => {
  expect(menuLabel('Temperatura real (°C)')).toBe('Temperatura real (°C)');
});

it('long names that begin alike stay apart', () => {
  const question = '¿Qué tan de acuerdo está con lo que se dice del servicio de domicilios de su barrio?';
  const labels = [`${question} [rapidez]`, `${question} [precio]`].map(menuLabel);
  expect(labels).toEqual([
    expect.stringMatching(/^¿Qué tan de acuerdo.*….*\[rapidez\]$/),
    expect.stringMatching(/^¿Qué tan de acuerdo.*….*\[precio\]$/),
  ]);
});

it('any name fits a choice, on one line, and no character is halved', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (name) => {
      const label = menuLabel(name);
      expect([...label].length).toBeLessThanOrEqual(100);
      expect(label).not.toMatch(/[\n\r\u202e]/);
      expect(label.isWellFormed()).toBe(name.isWellFormed());
    }),
  );
});
