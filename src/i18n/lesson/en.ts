export const en = {
  command: {
    name: 'lesson',
    description: 'A summary of one topic, to read in three minutes',
    options: { topic: { name: 'topic', description: 'Which topic? Type to search' } },
  },
  choose: '## Which lesson?',
  choosePlaceholder: 'Choose a topic',
  minutes: (minutes: number) => `${minutes} min`,
  position: (page: number, pages: number, minutes: number) =>
    `-# Page ${page} of ${pages} · about ${minutes} min`,
  back: 'Back',
  next: 'Next',
  start: 'To the start',
  quizMe: 'Quiz me on this',
  unknownTopic: (typed: string, topics: string) =>
    `There is no lesson on ${typed} yet. These are the ones there are: ${topics}.`,
};
