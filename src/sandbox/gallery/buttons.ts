import type { APIButtonComponent } from 'discord-api-types/v10';
import { docs, type Specimen } from './exhibit.ts';

const styles = (disabled: boolean): APIButtonComponent[] => [
  { type: 2, style: 1, custom_id: 'primary', label: 'Primary', disabled },
  { type: 2, style: 2, custom_id: 'secondary', label: 'Secondary', disabled },
  { type: 2, style: 3, custom_id: 'success', label: 'Success', disabled },
  { type: 2, style: 4, custom_id: 'danger', label: 'Danger', disabled },
  { type: 2, style: 5, url: 'https://example.org', label: 'Link', disabled },
];

/** Buttons in all styles and states. */
export const buttonSpecimens: Specimen[] = [
  {
    id: 'button',
    name: 'Button',
    docs: docs('components/reference#button'),
    exhibits: [
      { caption: 'Every style', body: { components: [{ type: 1, components: styles(false) }] } },
      { caption: 'Disabled', body: { components: [{ type: 1, components: styles(true) }] } },
      {
        caption: 'With emoji, and with nothing else',
        body: {
          components: [
            {
              type: 1,
              components: [
                { type: 2, style: 2, custom_id: 'a', emoji: { name: '📏' }, label: 'Medir' },
                { type: 2, style: 2, custom_id: 'b', emoji: { name: '🔁' } },
                {
                  type: 2,
                  style: 2,
                  custom_id: 'c',
                  emoji: { id: '1180000000000000900', name: 'rmse' },
                  label: 'Propio',
                },
              ],
            },
          ],
        },
      },
      {
        caption: 'Premium',
        body: {
          components: [{ type: 1, components: [{ type: 2, style: 6, sku_id: '1180000000000000903' }] }],
        },
      },
      {
        caption: 'One waits for the answer',
        busy: 'primary',
        body: { components: [{ type: 1, components: styles(false).slice(0, 4) }] },
      },
    ],
  },
];
