import { docs, type Specimen } from './exhibit.ts';
import { hostile } from './hostile-text.ts';

const texts = Object.values(hostile);
const short = (text: string, length: number) => text.slice(0, length);

/** Texts that mean harm, wherever a text can stand. */
export const hostileSpecimens: Specimen[] = [
  {
    id: 'hostile',
    name: 'Hostile texts',
    docs: docs('reference#message-formatting'),
    exhibits: [
      { caption: 'In a message', body: { content: texts.join('\n') } },
      { caption: 'Two thousand characters without a space', body: { content: 'x'.repeat(2000) } },
      {
        caption: 'In an embed',
        body: {
          embeds: [
            {
              author: { name: hostile.image },
              title: hostile.zalgo,
              description: `${hostile.script}\n${hostile.rightToLeft}`,
              fields: texts.map((text) => ({ name: short(text, 200), value: text, inline: true })),
              footer: { text: hostile.style },
            },
          ],
        },
      },
      {
        caption: 'In buttons and options',
        body: {
          components: [
            {
              type: 1,
              components: [hostile.script, hostile.rightToLeft, hostile.zalgo, hostile.long].map(
                (text, index) => ({
                  type: 2,
                  style: 2,
                  custom_id: `hostile-${index}`,
                  label: short(text, 80),
                }),
              ),
            },
            {
              type: 1,
              components: [
                {
                  type: 3,
                  custom_id: 'hostile-options',
                  placeholder: short(hostile.image, 150),
                  options: texts.map((text, index) => ({
                    label: short(text, 100),
                    value: String(index),
                    description: short(text, 100),
                  })),
                },
              ],
            },
          ],
        },
      },
    ],
  },
];
