import type { CourseMapWords } from '../../charts/course-map-words.ts';

const map: CourseMapWords = {
  title: 'Your course map',
  centre: 'known now',
  firm: 'firm: 21 days or more',
  fresh: 'fresh',
};

export const en = {
  command: {
    name: 'lesson',
    description: 'The course map, or a summary of one topic to read in three minutes',
    options: { topic: { name: 'topic', description: 'Which topic? Type to search' } },
  },
  map,
  mapTitle: '## Your course map',
  mapSummary: (known: number, firm: number, facts: number) =>
    known === 0
      ? 'The ring fills as you answer questions. Begin wherever you like.'
      : `You know ${known} of the course’s ${facts} ideas now.${firm === 0 ? '' : firm === 1 ? ' One is firm: it will last three weeks or more.' : ` ${firm} are firm: they will last three weeks or more.`}`,
  mapLine: (number: number, name: string, known: number, facts: number) =>
    `-# **${number}** ${name} · ${known}/${facts}`,
  mapAlt: (known: string, topics: readonly string[]) =>
    `Ring of the course’s ${topics.length} topics; ${known} known now. ${topics.join('; ')}.`,
  mapTopic: (number: number, name: string, known: number, facts: number, firm: number) =>
    `${number}. ${name}: ${known} of ${facts}, ${firm} firm`,
  upNext: (topic: string, minutes: number) => `Up next: **${topic}**, ${minutes} min.`,
  goOn: 'Go on',
  choosePlaceholder: 'Choose a topic',
  topicLine: (minutes: number, known: number, facts: number) =>
    `${minutes} min · you know ${known} of ${facts}`,
  position: (page: number, pages: number, minutes: number) =>
    `-# Page ${page} of ${pages} · about ${minutes} min`,
  back: 'Back',
  next: 'Next',
  start: 'To the start',
  quizMe: 'Quiz me on this',
  quiz: 'Take a quiz',
  terms: 'Words of the topic',
  toMap: 'Course map',
  share: 'Share in the channel',
  shared: 'Shared',
  sharedBy: (person: string) => `-# Shared by ${person}`,
  readOn: 'Read the lesson',
  unknownTopic: (typed: string, topics: string) =>
    `There is no lesson on ${typed} yet. These are the ones there are: ${topics}.`,
};
