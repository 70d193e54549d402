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
  yes: 'True',
  no: 'False',
  pickOne: 'Choose one',
  pickAll: 'Choose one or more',
  respond: 'Answer',
  pair: 'Match them',
  undo: 'Undo',
  unit: (unit: string) => `-# In ${unit}`,
  /** What the right sides of a matching question stand under. */
  rights: 'To match them with:',
  tapInOrder: (placed: number, items: number) =>
    placed === 0
      ? '-# Tap them in order, the first one first'
      : `-# ${placed} of ${items} placed; tap the one that comes next`,
  form: {
    title: 'Your answer',
    text: 'What you would write',
    number: 'The number',
    numberHint: 'With a comma or a point; a fraction such as 3/4 works too',
    choose: 'Choose its pair',
  },
  noNumber: (typed: string) =>
    `I found no number in ${typed}. Tap “Answer” again and write only the number, such as 0.85.`,
  nothingTyped: 'I found no word there. Tap “Answer” again and write what goes in the gap.',
  right: 'Right!',
  almost: (points: number, possible: number) => `Almost: ${points} of ${possible}. The answer is below.`,
  partly: (points: number, possible: number) => `Not yet: ${points} of ${possible}. The answer is below.`,
  wrong: 'Not yet. The answer is below.',
  notKnown: 'Good of you to say so. This is the answer:',
  keyMark: 'right answer',
  chosenMark: 'your answer',
  missedMark: 'you left it out',
  placedMark: (place: number) => `in your order: ${place}`,
  pairedMark: (right: string) => `you chose “${right}”`,
  extraPicks: '-# Each wrong option chosen takes away a point.',
  /** A number that is wrong only by its scale. */
  slips: {
    'percent-for-share': 'You wrote the percentage; the share was asked for, from 0 to 1.',
    'share-for-percent': 'You wrote the share; the percentage was asked for.',
  },
  answerIs: (answer: string) => `**Answer:** ${answer}`,
  alsoRight: (others: string) => `-# Also right: ${others}`,
  typed: (typed: string) => `**You wrote:** ${typed}`,
  misconception: (text: string) => `**About your answer:** ${text}`,
  misconceptions: '**About your answer:**',
  readLesson: 'Read the lesson',
  readSection: 'Read about this',
  again: 'Another round',
  doneTitle: (answered: number): string => (answered === 0 ? 'See you soon' : 'Well studied'),
  done: (correct: number, answered: number) =>
    answered === 0
      ? 'No answers this time. Come back whenever you have three minutes.'
      : `${plural(answered, 'question', 'questions')} answered, ${correct} right. I will bring each back just before you would forget it.`,
  changed:
    'This question was rewritten after I showed it to you, so your answer does not count, neither for nor against. On to the next one.',
  nothing: 'There are no questions on that yet.',
  everything: 'Questions on every topic',
  courseMap: 'See the course map',
  unknownTopic: (typed: string, topics: string) =>
    `There are no questions on ${typed} yet. These are the topics there are: ${topics}.`,
  notYours: (command: string) => `This question is somebody else’s. With ${command} you get your own.`,
  own: 'Start my own quiz',
};
