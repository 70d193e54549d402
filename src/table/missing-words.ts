/** What people write in a cell that has no value, in both languages, in lower case. */
const NOTHING = [
  ...['', '-', '--', '–', '—', '?', '.', '...', '…'],
  ...['na', 'n/a', 'n.a.', '#n/a', '#n/d', '<na>', 'nan', 'nat', 'null', 'none', 'nil', 'missing'],
  ...['nd', 'n.d.', 'n/d', 'sd', 's.d.', 's/d', 's/i', 'sin dato', 'sin datos', 'nulo', 'ninguno'],
];

/** What a spreadsheet writes in place of a value that it could not compute, in both languages. */
const ERRORS = [
  ...['#div/0!', '#name?', '#null!', '#num!', '#ref!', '#value!', '#spill!', '#calc!', '#error!'],
  ...['#field!', '#blocked!', '#connect!', '#busy!', '#unknown!', '#getting_data'],
  ...['#¡div/0!', '#¿nombre?', '#¡nulo!', '#¡num!', '#¡ref!', '#¡valor!', '#¡desbordamiento!', '#¡calc!'],
];

const MISSING = new Set([...NOTHING, ...ERRORS]);
const ERROR_WORDS = new Set(ERRORS);
const LONGEST = Math.max(...[...MISSING].map((word) => word.length));

/** Whether a cell's text stands for "no value". */
export function isMissing(text: string): boolean {
  return text.length <= LONGEST && MISSING.has(text.toLowerCase());
}

/** Whether a cell's text is a spreadsheet's error, such as `#DIV/0!`. `#N/A` is a word for "no value". */
export function isErrorWord(text: string): boolean {
  return text.startsWith('#') && ERROR_WORDS.has(text.toLowerCase());
}
