import { describe, expect, it } from 'vitest';
import { renderPage } from '../../../src/commands/lesson/render.ts';
import type { Lesson } from '../../../src/content/content.ts';
import { catalogues } from '../../../src/i18n/catalogue.ts';
import { JobError } from '../../../src/jobs/job-error.ts';
import { createPictures } from '../../../src/jobs/pictures.ts';
import { textOf } from '../../support/sandbox-driver.ts';
import { smallCourse } from '../../support/small-course.ts';

const page = {
  id: 'example',
  title: 'Un ejemplo',
  blocks: [
    { kind: 'text', markdown: 'De 400 compras, 20 fueron fraude.' },
    { kind: 'image', id: 'matrix', alt: 'Matriz de confusión de 400 compras.', svg: '<svg/>' },
  ],
} as const;
const lesson: Lesson = { topic: 'evaluation', title: 'Evaluar el modelo', minutes: 3, pages: [page] };

const rendered = async (draw: () => Promise<Uint8Array>) => {
  const context = { words: catalogues.es, content: smallCourse(), pictures: createPictures(draw) };
  const card = await renderPage(lesson, page, 'not here', context);
  return { files: card.files, text: textOf({ components: card.components, content: '' }) };
};

describe('A page with a picture', () => {
  it('carries it with its description', async () => {
    const { files, text } = await rendered(async () => new Uint8Array([1]));
    expect(files).toEqual([
      { name: 'matrix.png', bytes: new Uint8Array([1]), description: 'Matriz de confusión de 400 compras.' },
    ]);
    expect(text).not.toContain('Matriz de confusión');
  });

  it('can be read also when nobody has time to draw it', async () => {
    const { files, text } = await rendered(async () => {
      throw new JobError({ code: 'busy', params: {} });
    });
    expect(files).toEqual([]);
    expect(text).toContain('De 400 compras');
    expect(text).toContain('> Matriz de confusión de 400 compras.');
  });

  it('does not hide a fault of another kind', async () => {
    const failing = rendered(async () => {
      throw new TypeError('not a picture');
    });
    await expect(failing).rejects.toThrow(TypeError);
  });
});
