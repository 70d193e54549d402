import type { Language } from '../study/types.ts';
import type { SourceBlock } from './source.ts';
export function drawPicture(block: Extract<SourceBlock, { kind: 'picture' }>, language: Language): string {
  throw new Error(`not drawn yet ${block.chart} ${language}`);
}
