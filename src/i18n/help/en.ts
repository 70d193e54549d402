export const en = {
  command: { name: 'help', description: 'What I can do, and where to start', options: {} },
  greeting: (name: string) =>
    `## Hi, ${name}! I am ciclo\nI help you learn the machine-learning lifecycle in small bites: a summary, a few questions that come back just before you forget them, and the metrics of your own predictions.`,
  again: '## What I can do',
  private: 'In a server only you see my replies.',
  startHere: 'Where shall we start?',
  readLesson: 'Read a lesson',
  takeQuiz: 'Answer a quiz',
  trySample: 'See an RMSE example',
};
