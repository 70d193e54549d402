import { componentsV2, docs, type Exhibit, type ExhibitFile, type Specimen } from './exhibit.ts';
import { picture } from './picture.ts';

const pictures = (count: number): ExhibitFile[] =>
  Array.from({ length: count }, (_, index) => ({
    filename: `figura-${index + 1}.png`,
    bytes: picture(index % 2 === 0 ? 320 : 240, index % 3 === 0 ? 320 : 200, index * 36, index * 36 + 70),
  }));

const gallery = (count: number): Exhibit => ({
  caption: count === 1 ? 'One' : String(count),
  files: pictures(count),
  body: {
    flags: componentsV2,
    components: [
      {
        type: 12,
        items: pictures(count).map(({ filename }, index) => ({
          media: { url: `attachment://${filename}` },
          description: `Figura ${index + 1}: un degradado con una ola`,
          spoiler: count === 2 && index === 1,
        })),
      },
    ],
  },
});

const table = Buffer.from(
  [
    'dia,real,prediccion',
    ...Array.from({ length: 30 }, (_, day) => `${day + 1},${20 + day},${21 + day}`),
  ].join('\n'),
);
const bytes = Buffer.alloc(3_500_000);

/** Pictures and files, as components and as attachments. */
export const mediaSpecimens: Specimen[] = [
  {
    id: 'media-gallery',
    name: 'Media gallery',
    docs: docs('components/reference#media-gallery'),
    exhibits: [
      ...[1, 2, 3, 4, 5, 6, 7, 8, 9, 10].map(gallery),
      {
        caption: 'From outside, where this page loads nothing',
        body: {
          flags: componentsV2,
          components: [
            {
              type: 12,
              items: [{ media: { url: 'https://example.org/curva.png' }, description: 'La curva de error' }],
            },
            {
              type: 12,
              items: ['curva.png', 'clase.mp4', 'sin-texto.png'].map((name, index) => ({
                media: { url: `https://example.org/${name}` },
                ...(index < 2 && { description: index === 0 ? 'La curva de error' : 'La clase del lunes' }),
              })),
            },
            {
              type: 9,
              components: [{ type: 10, content: 'También al lado de un texto' }],
              accessory: {
                ...{ type: 11, media: { url: 'https://example.org/cara.png' } },
                description: 'Un retrato',
              },
            },
          ],
        },
      },
    ],
  },
  {
    id: 'file',
    name: 'File',
    docs: docs('components/reference#file'),
    exhibits: [
      {
        caption: 'A table, and a hidden file',
        files: [
          { filename: 'datos.csv', bytes: table },
          { filename: 'modelo.bin', bytes },
        ],
        body: {
          flags: componentsV2,
          components: [
            { type: 13, file: { url: 'attachment://datos.csv' } },
            { type: 13, file: { url: 'attachment://modelo.bin' }, spoiler: true },
          ],
        },
      },
    ],
  },
  {
    id: 'attachment',
    name: 'Attachments',
    docs: docs('resources/message#attachment-object'),
    exhibits: [
      { caption: 'A picture', files: pictures(1), body: { content: 'El residuo de cada día:' } },
      { caption: 'Four pictures', files: pictures(4), body: {} },
      { caption: 'A text', files: [{ filename: 'datos.csv', bytes: table }], body: {} },
      {
        caption: 'Another file, of a long name',
        author: 'colibri',
        files: [{ filename: `${'modelo-final-'.repeat(8)}v2.bin`, bytes }],
        body: { content: 'No cabe en ninguna parte' },
      },
      {
        caption: 'A hidden picture',
        files: [{ filename: 'SPOILER_curva.png', bytes: picture(480, 240, 90, 170) }],
        body: {},
      },
    ],
  },
];
