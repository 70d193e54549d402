import type { Language } from '../languages.ts';

const languages: Record<Language, string> = { es: 'Spanish', en: 'English' };

export const en = {
  command: {
    name: 'settings',
    description: 'Language, numbers and time zone: yours, or the server’s',
    options: {
      mine: { name: 'mine', description: 'Your own language, decimal mark and time zone' },
      server: { name: 'server', description: 'What the bot uses in public posts here (needs Manage Server)' },
      language: { name: 'language', description: 'The language I speak' },
      decimal: { name: 'decimal', description: 'How you write one and a half' },
      time_zone: { name: 'time_zone', description: 'Your city: type it and choose' },
    },
  },
  languages,
  automatic: 'Automatic (Discord’s)',
  decimals: { point: '1.5 (point)', comma: '1,5 (comma)', automatic: 'Automatic (by time zone)' },
  mineTitle: 'Your settings',
  serverTitle: 'This server’s settings',
  saved: 'Saved.',
  language: (value: string, own: boolean) => `**Language:** ${value}${own ? '' : ' · automatic'}`,
  decimal: (example: string, own: boolean) => `**Numbers:** ${example}${own ? '' : ' · automatic'}`,
  zone: (zone: string, time: string, own: boolean) =>
    `**Time zone:** ${zone} (it is ${time} there)${own ? '' : ' · not set, I take this one'}`,
  changeZone: (command: string) => `To change the time zone: ${command}, option \`time_zone\`.`,
  chooseLanguage: 'Choose a language',
  chooseDecimal: 'Choose how you write decimals',
  unknownZone: (typed: string) =>
    `I cannot tell which time zone ${typed} is. Type a city (Bogotá, Lima, Madrid…) and choose from the list that appears.`,
  needsManager:
    'Only those who may manage this server can change its settings. Yours are in `/settings mine`.',
  onlyInServers: 'That only works inside a server. Your own settings are in `/settings mine`.',
  notInstalledHere:
    'I am not a member of this server, so I have no settings for it. Yours are in `/settings mine`.',
  askZone: {
    title: 'One thing, only once',
    why: 'So that your days and reviews begin when yours do, which time zone are you in?',
    keep: (city: string) => `Keep ${city}`,
    choose: 'Choose another city',
    later: (command: string) => `You can change it whenever you like with ${command}.`,
  },
};
