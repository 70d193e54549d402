import type { ConfigFault } from '../../config.ts';
import type { en } from './en.ts';

const quoted = ({ variable, given }: ConfigFault) => (given ? `${variable} vale «${given}»` : variable);

const expectations: Record<ConfigFault['variable'], string> = {
  DISCORD_TOKEN:
    'debe ser el token del bot tal como lo muestra Discord: solo letras, números, puntos, guiones y guiones bajos',
  DISCORD_API_URL: 'debe ser una dirección como http://127.0.0.1:7333/api',
  DISCORD_GUILD_ID:
    'debe ser el id de un servidor: de 17 a 20 dígitos (en Discord: clic derecho en el servidor, Copiar ID)',
  CICLO_DATABASE: 'debe ser la ruta de un archivo',
  SANDBOX_PORT: 'debe ser un número entero de 0 (cualquier puerto libre) a 65535',
  SANDBOX_DATA: 'debe ser la ruta de un archivo',
  DEFAULT_LOCALE: 'debe ser es o en',
  DEFAULT_TIME_ZONE: 'debe ser una zona horaria como America/Bogota',
  LOG_LEVEL: 'debe ser uno de fatal, error, warn, info, debug, trace, silent',
};

export const es: typeof en = {
  faultsTitle: 'ciclo no puede arrancar con esta configuración (entorno o .env):',
  fault: (fault) => `${quoted(fault)}: ${expectations[fault.variable]}.`,
  databaseInUse: (path) =>
    `Otro ciclo ya está usando ${path}. Detenlo primero, o dale a este su propio archivo con CICLO_DATABASE.`,
  contentBroken: (faults) => `Los archivos del curso tienen fallas:\n${faults.join('\n')}`,
  tokenRefused:
    'Discord rechazó el token. Cópialo de nuevo desde el Developer Portal (Bot → Reset Token) en DISCORD_TOKEN.',
  unreachable: 'Ningún Discord responde en esa dirección. Revisa DISCORD_API_URL y la red.',
  portInUse: 'El puerto del sandbox está ocupado. Elige otro con SANDBOX_PORT, o 0 para cualquiera libre.',
  inSandbox: (url) => `ciclo está corriendo en su sandbox: ${url}`,
  onDiscord: (name) => `ciclo está conectado a Discord como ${name}.`,
  stopping: 'ciclo se está deteniendo: termina lo que está en curso.',
};
