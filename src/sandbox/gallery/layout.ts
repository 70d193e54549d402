import type { APIMessageTopLevelComponent } from 'discord-api-types/v10';
import { componentsV2, docs, type Exhibit, type ExhibitFile, type Specimen } from './exhibit.ts';
import { picture } from './picture.ts';

const face: ExhibitFile = { filename: 'cara.png', bytes: picture(160, 160, 150, 210) };

const shown = (
  caption: string,
  components: APIMessageTopLevelComponent[],
  files: ExhibitFile[] = [],
): Exhibit => ({ caption, files, body: { flags: componentsV2, components } });

/** What arranges other components: sections, containers, separators. */
export const layoutSpecimens: Specimen[] = [
  {
    id: 'section',
    name: 'Section',
    docs: docs('components/reference#section'),
    exhibits: [
      shown(
        'With a thumbnail',
        [
          {
            type: 9,
            components: [
              { type: 10, content: '## Residuos' },
              { type: 10, content: 'Lo que el modelo **no** explica, fila por fila.' },
              { type: 10, content: '-# Tres textos son lo más que cabe' },
            ],
            accessory: {
              type: 11,
              media: { url: 'attachment://cara.png' },
              description: 'Un degradado con una ola',
            },
          },
        ],
        [face],
      ),
      shown('With a button', [
        {
          type: 9,
          components: [{ type: 10, content: '**Recordatorios**\nCada día a las ocho' }],
          accessory: { type: 2, style: 2, custom_id: 'change', label: 'Cambiar' },
        },
      ]),
      shown(
        'With a hidden thumbnail',
        [
          {
            type: 9,
            components: [{ type: 10, content: '¿Qué se ve en la imagen?' }],
            accessory: { type: 11, media: { url: 'attachment://cara.png' }, spoiler: true },
          },
        ],
        [face],
      ),
    ],
  },
  {
    id: 'text-display',
    name: 'Text display',
    docs: docs('components/reference#text-display'),
    exhibits: [
      shown('Text', [{ type: 10, content: '# Un título\ny un párrafo con `código` y ||sorpresa||' }]),
    ],
  },
  {
    id: 'container',
    name: 'Container',
    docs: docs('components/reference#container'),
    exhibits: [
      shown(
        'With an accent and everything inside',
        [
          {
            type: 17,
            accent_color: 0x5865f2,
            components: [
              { type: 10, content: '## ¿Qué mide el RMSE?\nElige la mejor respuesta.' },
              { type: 14 },
              {
                type: 9,
                components: [{ type: 10, content: '**Una pista**\nTiene las unidades de la variable.' }],
                accessory: { type: 11, media: { url: 'attachment://cara.png' } },
              },
              { type: 14, divider: false, spacing: 2 },
              {
                type: 1,
                components: [
                  { type: 2, style: 1, custom_id: 'a', label: 'El error típico' },
                  { type: 2, style: 2, custom_id: 'b', label: 'El sesgo' },
                  { type: 2, style: 2, custom_id: 'c', label: 'La varianza' },
                ],
              },
              {
                type: 1,
                components: [
                  {
                    type: 3,
                    custom_id: 'sure',
                    placeholder: '¿Qué tan seguro estás?',
                    options: [
                      { value: 'very', label: 'Mucho' },
                      { value: 'little', label: 'Poco' },
                    ],
                  },
                ],
              },
            ],
          },
        ],
        [face],
      ),
      shown('Without an accent', [{ type: 17, components: [{ type: 10, content: 'Solo un borde.' }] }]),
      shown('Hidden', [
        {
          type: 17,
          accent_color: 0xd22d39,
          spoiler: true,
          components: [
            { type: 10, content: '## La respuesta\nEra la primera.' },
            { type: 1, components: [{ type: 2, style: 3, custom_id: 'seen', label: 'Visto' }] },
          ],
        },
      ]),
    ],
  },
  {
    id: 'separator',
    name: 'Separator',
    docs: docs('components/reference#separator'),
    exhibits: [
      shown('Small and large, with and without a line', [
        { type: 10, content: 'Uno' },
        { type: 14, divider: true, spacing: 1 },
        { type: 10, content: 'Dos' },
        { type: 14, divider: true, spacing: 2 },
        { type: 10, content: 'Tres' },
        { type: 14, divider: false, spacing: 1 },
        { type: 10, content: 'Cuatro' },
        { type: 14, divider: false, spacing: 2 },
        { type: 10, content: 'Cinco' },
      ]),
    ],
  },
];
