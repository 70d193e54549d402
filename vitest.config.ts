import { defineConfig } from 'vitest/config';

if (Number(process.versions.napi) < 10) {
  throw new Error(
    `This Node (${process.version}) is too old for ciclo's database. Start through npm, which brings its own: npm test`,
  );
}

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // A first run on a busy machine starts workers and fonts; no test asserts a time.
    testTimeout: 180_000,
    hookTimeout: 180_000,
    pool: 'forks',
    // Vitest would leave one of two cores idle.
    maxWorkers: '100%',
    // Most of a test file's time would be loading the bot anew: what a test opens it closes, so files can share a process.
    isolate: false,
  },
});
