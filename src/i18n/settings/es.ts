import type { en } from './en.ts';

export const es: typeof en = {
  command: {
    name: 'ajustes',
    description: 'Idioma, números y zona horaria: los tuyos o los del servidor',
    options: {
      mine: { name: 'mios', description: 'Tu idioma, tu marca decimal y tu zona horaria' },
      server: {
        name: 'servidor',
        description: 'Lo que usa el bot en los mensajes públicos (pide Gestionar servidor)',
      },
      language: { name: 'idioma', description: 'El idioma en el que te hablo' },
      decimal: { name: 'decimal', description: 'Cómo escribes uno y medio' },
      time_zone: { name: 'zona_horaria', description: 'Tu ciudad: escríbela y elígela' },
    },
  },
  languages: { es: 'español', en: 'inglés' },
  automatic: 'Automático (el de Discord)',
  decimals: { point: '1.5 (punto)', comma: '1,5 (coma)', automatic: 'Automático (según la zona)' },
  mineTitle: 'Tus ajustes',
  serverTitle: 'Ajustes de este servidor',
  saved: 'Guardado.',
  language: (value, own) => `**Idioma:** ${value}${own ? '' : ' · automático'}`,
  decimal: (example, own) => `**Números:** ${example}${own ? '' : ' · automático'}`,
  zone: (zone, time, own) =>
    `**Zona horaria:** ${zone} (allá son las ${time})${own ? '' : ' · sin elegir, tomo esta'}`,
  changeZone: (command) => `Para cambiar la zona horaria: ${command}, opción \`zona_horaria\`.`,
  chooseLanguage: 'Elige un idioma',
  chooseDecimal: 'Elige cómo escribes los decimales',
  unknownZone: (typed) =>
    `No sé qué zona horaria es ${typed}. Escribe una ciudad (Bogotá, Lima, Madrid…) y elígela de la lista que aparece.`,
  needsManager:
    'Los ajustes del servidor solo los cambia quien puede gestionarlo. Los tuyos están en `/ajustes mios`.',
  onlyInServers: 'Eso solo funciona dentro de un servidor. Tus propios ajustes están en `/ajustes mios`.',
  notInstalledHere:
    'No soy miembro de este servidor, así que aquí no tengo ajustes. Los tuyos están en `/ajustes mios`.',
  askZone: {
    title: 'Una sola pregunta, una sola vez',
    why: 'Para que tus días y tus repasos empiecen cuando empieza tu día: ¿en qué zona horaria estás?',
    keep: (city) => `Seguir con ${city}`,
    choose: 'Elige otra ciudad',
    later: (command) => `Puedes cambiarla cuando quieras con ${command}.`,
  },
};
