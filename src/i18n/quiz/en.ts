const plural = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

export const en = {
  command: {
    name: 'quiz',
    description: 'One question after another, with the answer explained at once',
    options: { topic: { name: 'topic', description: 'Only one topic? Type to search' } },
  },
  heading: (topic: string, number: number) => `-# ${topic} · question ${number}`,
  score: (correct: number, answered: number) =>
    answered === 0 ? '' : `-# So far: ${correct} right of ${answered}`,
  dontKnow: 'I don’t know',
  stop: 'Stop',
  next: 'Next',
  right: 'Right!',
  wrong: 'Not this time. The answer is below.',
  notKnown: 'Good of you to say so. This is the answer:',
  keyMark: 'right answer',
  chosenMark: 'your answer',
  misconception: (text: string) => `**About your answer:** ${text}`,
  readLesson: 'Read the lesson',
  again: 'Another round',
  doneTitle: (answered: number): string => (answered === 0 ? 'See you soon' : 'Well studied'),
  done: (correct: number, answered: number) =>
    answered === 0
      ? 'No answers this time. Come back whenever you have three minutes.'
      : `${plural(answered, 'question', 'questions')} answered, ${correct} right. I will bring each back just before you would forget it.`,
  changed:
    'This question was rewritten after I showed it to you, so your answer does not count, neither for nor against. On to the next one.',
  nothing: 'There are no questions on that yet.',
  unknownTopic: (typed: string, topics: string) =>
    `There are no questions on ${typed} yet. These are the topics there are: ${topics}.`,
  notYours: (command: string) => `This question is somebody else’s. With ${command} you get your own.`,
  own: 'Start my own quiz',
};
