import { en as compareEn } from './compare/en.ts';
import { es as compareEs } from './compare/es.ts';
import { en as driftEn } from './drift/en.ts';
import { es as driftEs } from './drift/es.ts';
import { en as evaluateEn } from './evaluate/en.ts';
import { es as evaluateEs } from './evaluate/es.ts';
import { en as frameEn } from './frame/en.ts';
import { es as frameEs } from './frame/es.ts';
import { en as glossaryEn } from './glossary/en.ts';
import { es as glossaryEs } from './glossary/es.ts';
import { en as helpEn } from './help/en.ts';
import { es as helpEs } from './help/es.ts';
import type { Language } from './languages.ts';
import { en as lessonEn } from './lesson/en.ts';
import { es as lessonEs } from './lesson/es.ts';
import { en as monitorEn } from './monitor/en.ts';
import { es as monitorEs } from './monitor/es.ts';
import { en as quizEn } from './quiz/en.ts';
import { es as quizEs } from './quiz/es.ts';
import { en as rmseEn } from './rmse/en.ts';
import { es as rmseEs } from './rmse/es.ts';
import { en as settingsEn } from './settings/en.ts';
import { es as settingsEs } from './settings/es.ts';
import { en as startupEn } from './startup/en.ts';
import { es as startupEs } from './startup/es.ts';
import { en as tablesEn } from './tables/en.ts';
import { es as tablesEs } from './tables/es.ts';

const en = {
  compare: compareEn,
  drift: driftEn,
  evaluate: evaluateEn,
  frame: frameEn,
  glossary: glossaryEn,
  help: helpEn,
  lesson: lessonEn,
  monitor: monitorEn,
  quiz: quizEn,
  rmse: rmseEn,
  settings: settingsEn,
  startup: startupEn,
  tables: tablesEn,
};

/** Every sentence that ciclo says, of one language. */
export type Catalogue = typeof en;

const es: Catalogue = {
  compare: compareEs,
  drift: driftEs,
  evaluate: evaluateEs,
  frame: frameEs,
  glossary: glossaryEs,
  help: helpEs,
  lesson: lessonEs,
  monitor: monitorEs,
  quiz: quizEs,
  rmse: rmseEs,
  settings: settingsEs,
  startup: startupEs,
  tables: tablesEs,
};

export const catalogues: Record<Language, Catalogue> = { es, en };
