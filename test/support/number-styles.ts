import type { NumberStyle } from '../../src/i18n/numbers.ts';

/** 1.234,5 */
export const colombia: NumberStyle = { locale: 'es-CO', decimal: 'comma' };
/** 1,234.5 */
export const unitedStates: NumberStyle = { locale: 'en-US', decimal: 'point' };
