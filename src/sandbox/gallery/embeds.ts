import { docs, type Specimen } from './exhibit.ts';
import { picture } from './picture.ts';

/** The older kind of card. */
export const embedSpecimens: Specimen[] = [
  {
    id: 'embed',
    name: 'Embed',
    docs: docs('resources/message#embed-object'),
    exhibits: [
      {
        caption: 'All that an embed can hold',
        files: [
          { filename: 'residuos.png', bytes: picture(640, 320, 200, 280) },
          { filename: 'cara.png', bytes: picture(96, 96, 20, 60) },
        ],
        body: {
          embeds: [
            {
              color: 0x2f9e8f,
              author: {
                name: 'Informe',
                url: 'https://example.org/informe',
                icon_url: 'attachment://cara.png',
              },
              title: 'RMSE de *dos* modelos',
              url: 'https://example.org/modelos',
              description:
                'El segundo se equivoca **menos**, pero no en todas partes:\n- arriba de 30\n- los lunes',
              thumbnail: { url: 'attachment://cara.png' },
              fields: [
                { name: 'RMSE', value: '2.31', inline: true },
                { name: 'Intervalo', value: '[2.02, 2.66]', inline: true },
                { name: 'Filas', value: '`480`', inline: true },
                { name: 'Usadas', value: '478', inline: true },
                { name: 'Descartadas', value: '2', inline: true },
                { name: 'Nota', value: 'Dos filas no tenían predicción.' },
              ],
              image: { url: 'attachment://residuos.png' },
              footer: { text: 'Calculado con todos los decimales', icon_url: 'attachment://cara.png' },
              timestamp: '2026-03-08T15:04:00.000Z',
            },
          ],
        },
      },
      { caption: 'Only a description', body: { embeds: [{ description: 'Sin título y sin color.' }] } },
      {
        caption: 'Several, with a text',
        body: {
          content: 'Dos tarjetas:',
          embeds: [
            { title: 'Deriva', color: 0xd22d39, description: 'PSI 0.31' },
            { title: 'Sin deriva', color: 0x00863a, description: 'PSI 0.02' },
          ],
        },
      },
    ],
  },
];
