export const en = {
  command: {
    name: 'glossary',
    description: 'What a word of the course means, in Spanish and English',
    options: { term: { name: 'term', description: 'Which word? Type it in either language' } },
  },
  title: '## Glossary',
  intro: (terms: number, command: string) =>
    `${terms} words of the course. Choose a topic, or type the word right away: ${command}.`,
  topicTitle: (topic: string) => `## Glossary: ${topic}`,
  chooseTopic: 'Choose a topic',
  chooseTerm: 'Choose a word',
  terms: (count: number) => `${count} ${count === 1 ? 'word' : 'words'}`,
  otherLanguage: (term: string) => `-# in Spanish: ${term}`,
  sameInBoth: '-# the same in Spanish',
  also: (others: string) => `-# Also called: ${others}`,
  related: '-# Goes together with:',
  readSection: 'Read about this',
  all: 'All words',
  unknown: (typed: string) => `${typed} is not in the glossary.`,
  near: 'Did you mean one of these?',
  empty: 'The glossary has no words yet.',
};
