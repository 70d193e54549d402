import { sandboxIds } from '../world/ids.ts';
import { docs, type Specimen } from './exhibit.ts';

const { users, roles, channels } = sandboxIds;

const blocks = `# La vida de un modelo
## Evaluar
### RMSE
-# La raíz del error cuadrático medio
- primero los datos
- después el modelo
  - y otra vez los datos
1. entrenar
2. medir
> Todos los modelos están equivocados,
> pero algunos son útiles.
\`\`\`python
error = y - model.predict(x)  # <b>no es negrita</b>
rmse = (error ** 2).mean() ** 0.5
\`\`\`
\`\`\`
sin lenguaje
\`\`\``;

const inline = `**Negrita**, *cursiva*, __subrayado__, ~~tachado~~, \`código\`, ***todo*** y ||un *spoiler* con **formato**||.
Un [enlace con nombre](https://example.org/apuntes), uno desnudo: https://example.org/?a=1&b=2 y :emoji_propio: <:rmse:1180000000000000900>.`;

const mentions = `<@${users.colibri}> le pregunta a <@&${roles.teacher}> en <#${channels.practica}>: ¿sirve </rmse:1180000000000000901> o </live start:1180000000000000902>?
Nadie conoce a <@1180000000000000999>, ni <@&1180000000000000999>, ni <#1180000000000000999>.`;

const moments = ['t', 'T', 'd', 'D', 'f', 'F', 'R']
  .map((style) => `\`${style}\` <t:1773068640:${style}>`)
  .join(' · ');

/** What markdown makes of a text. */
export const textSpecimens: Specimen[] = [
  {
    id: 'markdown',
    name: 'Markdown',
    docs: docs('reference#message-formatting'),
    exhibits: [
      { caption: 'Headings, lists, quotes, code', body: { content: blocks } },
      { caption: 'Inline styles, links, a spoiler', body: { content: inline } },
      { caption: 'Mentions', body: { content: mentions } },
      { caption: 'Timestamps', body: { content: moments } },
      { caption: 'From a person', author: 'quetzal', body: { content: '¿Y si el error es **negativo**?' } },
    ],
  },
];
