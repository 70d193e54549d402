import type { JobFailure } from '../../jobs/job-failures.ts';
import type { ColumnContent, ColumnFailure } from '../../reports/column-failures.ts';
import type { ColumnAssumption, ColumnRole } from '../../reports/column-roles.ts';
import type { TableAssumption } from '../../table/assumptions.ts';
import type { DropReason } from '../../table/drops.ts';
import type { NotText, TableFailure } from '../../table/failures.ts';
import type { Say } from '../say.ts';
import type { en } from './en.ts';

export const rows = (count: number, say: Say) => `${say.number(count)} ${count === 1 ? 'fila' : 'filas'}`;
/** The first of `count` lines, by their number. */
export const lines = (numbers: readonly number[], count: number) =>
  `${numbers.length < count ? 'primeras líneas' : count === 1 ? 'línea' : 'líneas'} ${numbers.join(', ')}`;
/** A difference of shares, as it is written. */
export const points = (value: string) =>
  `${value} ${/^[+-]?1$/.test(value) ? 'punto porcentual' : 'puntos porcentuales'}`;
const mebibytes = (bytes: number, say: Say) => `${say.number(bytes / 1024 / 1024)} MiB`;

/** A role with its article, as it stands inside of a sentence. */
const roles: Record<ColumnRole, string> = {
  actual: 'la de los valores reales',
  predicted: 'la de las predicciones',
  score: 'la de los puntajes',
  models: 'la de un modelo',
  time: 'la del tiempo',
  value: 'la de los valores',
  group: 'la del grupo',
  split: 'la de la partición',
};

/** The same roles as the label of a menu or a field. */
const columnLabels: Record<ColumnRole, string> = {
  actual: 'los valores reales',
  predicted: 'las predicciones',
  score: 'los puntajes',
  models: 'los modelos',
  time: 'el tiempo',
  value: 'los valores',
  group: 'el grupo',
  split: 'la partición',
};

const capital = (text: string) => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;

const contents: Record<ColumnContent, string> = {
  numbers: 'números',
  dates: 'fechas',
  labels: 'etiquetas',
  times: 'fechas ni números que den un orden',
};

const notText: Record<NotText, string> = {
  zip: 'un ZIP. Descomprímelo y sube la tabla que trae adentro',
  open_document:
    'un documento de LibreOffice (.ods o .odt). Guárdalo como .xlsx o CSV y sube ese; o copia las celdas y pégalas',
  word: 'un documento de Word. Copia las celdas de la tabla y pégalas',
  powerpoint: 'una presentación de PowerPoint. Copia las celdas de la tabla y pégalas',
  binary_workbook:
    'un libro binario de Excel (.xlsb). En Excel: Archivo → Guardar como → .xlsx o CSV, y sube ese; o copia las celdas y pégalas',
  old_excel:
    'un libro de Excel antiguo (.xls). En Excel: Archivo → Guardar como → .xlsx o CSV, y sube ese; o copia las celdas y pégalas',
  encrypted_excel:
    'un libro de Excel con contraseña. Quítasela, guárdalo y sube ese; o copia las celdas y pégalas',
  gzip: 'un archivo comprimido (gzip). Descomprímelo y sube el CSV que trae adentro',
  pdf: 'un PDF. Copia las celdas de la tabla y pégalas',
  binary: 'un archivo que no es de texto. Guarda la tabla como CSV y sube ese',
};

/** Figures of numbers against numbers that a table can leave undefined. */
export const undefinedFigures = {
  constantActual: (value: number, say: Say) =>
    `Todos los valores reales son ${say.exact(value)}, así que R² y NRMSE no están definidos: no hay variación que explicar.`,
  mapeZero: (count: number, say: Say) =>
    count === 1
      ? 'El MAPE no está definido: un valor real es 0, y se divide entre él.'
      : `El MAPE no está definido: ${say.number(count)} valores reales son 0, y se divide entre ellos.`,
  wapeZero: 'El WAPE no está definido: los valores reales suman 0, y se divide entre esa suma.',
};

/** Why a table gives no report, for reasons that every command shares. */
export function tableFailure(failed: TableFailure | ColumnFailure | JobFailure, say: Say): string {
  const { code, params } = failed;
  switch (code) {
    case 'empty_file':
      return 'El archivo está vacío. Sube uno con una línea de encabezado y al menos una fila.';
    case 'not_text':
      return `Lo que subiste es ${notText[params.found]}.`;
    case 'unclosed_quote':
      return `Una comilla que se abre en la línea ${params.line} nunca se cierra, y así no sé dónde termina esa celda. Ciérrala o quítala y sube el archivo otra vez.`;
    case 'ragged_majority':
      return `${say.number(params.ragged)} de ${rows(params.rows, say)} no ${params.ragged === 1 ? 'tiene' : 'tienen'} las ${params.expected} celdas del encabezado (${lines(params.lines, params.ragged)}), así que estaría adivinando. ¿Están bien el separador y la línea de encabezado? Corrígelos y sube la tabla otra vez.`;
    case 'one_column':
      return 'Solo veo una columna, y no es de números. Necesito una tabla: las columnas separadas por comas, puntos y comas o tabuladores, y una fila por línea.';
    case 'no_rows':
      return 'Hay un encabezado, pero ninguna fila debajo. Agrega al menos una con sus números.';
    case 'too_many_bytes':
      return `El archivo pesa ${mebibytes(params.bytes, say)}; leo hasta ${mebibytes(params.limit, say)}. Deja solo las columnas que necesitas, o menos filas.`;
    case 'too_many_columns':
      return `La tabla tiene ${say.number(params.columns)} columnas; leo hasta ${say.number(params.limit)}. Deja solo las que necesitas.`;
    case 'too_many_rows':
      return `La tabla tiene ${say.number(params.rows)} filas; leo hasta ${say.number(params.limit)}. Con una muestra al azar el resultado sale casi igual.`;
    case 'too_many_cells':
      return `La tabla tiene ${say.number(params.cells)} celdas; leo hasta ${say.number(params.limit)}. Deja solo las columnas que necesitas.`;
    case 'line_too_long':
      return `La línea ${params.line} tiene ${say.number(params.length)} caracteres; leo hasta ${say.number(params.limit)}. ¿De verdad es una tabla?`;
    case 'sheet_not_found':
      return `En el libro no hay ninguna hoja ${say.name(params.sheet)}. Tiene ${say.list(params.sheets.map(say.name))}.`;
    case 'damaged_workbook':
      return 'No pude abrir ese libro de Excel: parece dañado o incompleto. Ábrelo en tu hoja de cálculo, guárdalo de nuevo y súbelo; o copia las celdas y pégalas.';
    case 'too_many_entries':
      return `Ese libro lleva adentro ${say.number(params.entries)} archivos; leo hasta ${say.number(params.limit)}. Copia solo la hoja de tu tabla a un libro nuevo.`;
    case 'unpacks_too_large':
      return `Descomprimido, ese libro pesa ${mebibytes(params.bytes, say)}; leo hasta ${mebibytes(params.limit, say)}. Deja solo la hoja y las columnas que necesitas.`;
    case 'compressed_too_much':
      return `Ese libro crece ${say.number(params.ratio)} veces al descomprimirse; lo abro hasta ${say.number(params.limit)} veces. Guarda la tabla como CSV y sube ese.`;
    case 'column_not_found':
      return `No hay ninguna columna ${say.name(params.typed)}.${params.nearest.length > 0 ? ` ¿Quisiste decir ${say.list(params.nearest.map(({ name }) => say.name(name)))}?` : ''}`;
    case 'column_wrong_content':
      return params.example === null
        ? `La columna ${say.name(params.name)} está vacía. Elige otra para ${columnLabels[params.role]}, o llénala y sube la tabla otra vez.`
        : `La columna ${say.name(params.name)} no tiene ${contents[params.wanted]}: dice ${say.name(params.example)}${params.line === null ? '' : ` en la línea ${params.line}`}. Elige otra para ${columnLabels[params.role]}.`;
    case 'same_column':
      return `${say.name(params.name)} no puede ser a la vez ${roles[params.roles[0]]} y ${roles[params.roles[1]]}. Nombra dos columnas distintas.`;
    case 'too_few_columns':
      if (params.columns === 1) {
        return 'Solo veo una columna. Necesito al menos dos, separadas por comas, puntos y comas o tabuladores.';
      }
      return params.names.length === 0
        ? `Ninguna de las ${params.columns} columnas tiene ${contents[params.wanted]}. Necesito al menos dos columnas así.`
        : `Solo ${say.list(params.names.map(say.name))} tiene ${contents[params.wanted]}. Necesito al menos dos columnas así.`;
    case 'busy':
      return 'En este momento hay muchos archivos en espera. Inténtalo en un minuto; no se perdió nada tuyo.';
    case 'too_slow':
      return `Me detuve a los ${say.number(params.seconds)} segundos: el archivo toma demasiado tiempo. Prueba con menos filas.`;
    case 'crashed':
      return 'No pude terminar con ese archivo. Inténtalo de nuevo, o con menos filas.';
    default:
      return code satisfies never;
  }
}

/** What was assumed to read a table, as every command does. */
export function tableAssumption(assumed: TableAssumption | ColumnAssumption, say: Say): string {
  const { code, params } = assumed;
  switch (code) {
    case 'encoding_assumed':
      return params.encoding === 'windows-1252'
        ? 'El archivo no está en UTF-8; lo leí como Windows-1252, como lo escribe el Excel viejo.'
        : 'El archivo no dice su codificación; por sus bytes, lo leí como UTF-16.';
    case 'no_header':
      return `La primera línea ya trae datos, así que numeré las columnas de 1 a ${params.columns}.`;
    case 'empty_header':
      return `La columna ${params.column} no tiene nombre; la llamo ${say.name(params.named)}.`;
    case 'duplicate_header':
      return `${say.name(params.name)} es el nombre de varias columnas; a la que está en la posición ${params.column} la llamo ${say.name(params.named)}.`;
    case 'ambiguous_mark':
      return `Leí ${say.name(params.example)} como ${say.exact(params.value)}, aunque también podría ser ${say.exact(params.otherwise)}.`;
    case 'thousands_marks':
      return `Quité las marcas de miles: ${say.name(params.example)} es ${say.exact(params.value)}.`;
    case 'long_integers':
      return `${say.name(params.column)} tiene números demasiado largos para calcular (${say.name(params.example)}), así que los trato como identificadores.`;
    case 'blank_lines':
      return params.count === 1
        ? `Pasé por alto una línea en blanco (la ${params.line}).`
        : `Pasé por alto ${say.number(params.count)} líneas en blanco (la primera es la ${params.line}).`;
    case 'accounting_parentheses':
      return `Los paréntesis son negativos, como en contabilidad: ${say.name(params.example)} es ${say.exact(params.value)}.`;
    case 'mixed_units':
      return `${params.count === 1 ? 'Una celda' : `${say.number(params.count)} celdas`} de ${say.name(params.column)} ${params.count === 1 ? 'está' : 'están'} en otra unidad (${say.name(params.example)}, línea ${params.line})${params.unit === null ? '' : `; las demás están en ${say.name(params.unit)}`}. No las mezclé.`;
    case 'currency_implied':
      return `En ${say.name(params.column)}, ${params.count === 1 ? 'un número' : `${say.number(params.count)} números`} sin signo de moneda (línea ${params.line}): supuse ${say.name(params.unit)}, como los demás.`;
    case 'ambiguous_dates':
      return `Las fechas de ${say.name(params.column)} podrían empezar por el día o por el mes; leí ${say.name(params.example)} con ${params.order === 'day-first' ? 'el día' : 'el mes'} primero.`;
    case 'month_first_dates':
      return `En ${say.name(params.column)} las fechas empiezan por el mes: ${say.name(params.example)} no se puede leer de otro modo.`;
    case 'two_digit_years':
      return `Los años de ${say.name(params.column)} tienen dos cifras; leí ${say.name(params.example)} como ${params.year}.`;
    case 'sheet_read':
      return `El libro tiene ${say.number(params.sheets)} hojas; leí ${say.name(params.sheet)}.`;
    case 'uncomputed_formulas':
      return params.count === 1
        ? `Una celda tiene una fórmula sin calcular (fila ${params.line}) y no cuenta. Ábrelo en tu hoja de cálculo y guárdalo otra vez.`
        : `${say.number(params.count)} celdas tienen fórmulas sin calcular (la primera, en la fila ${params.line}) y no cuentan. Ábrelo en tu hoja de cálculo y guárdalo otra vez.`;
    case 'hidden_rows':
      return params.count === 1
        ? `También leí una fila oculta (la ${params.line}).`
        : `También leí ${say.number(params.count)} filas ocultas (la primera es la ${params.line}).`;
    case 'error_cells':
      return params.count === 1
        ? `Una celda trae un error de la hoja de cálculo (${say.name(params.example)}, línea ${params.line}) y no cuenta.`
        : `${say.number(params.count)} celdas traen errores de la hoja de cálculo (la primera, ${say.name(params.example)}, en la línea ${params.line}) y no cuentan.`;
    case 'column_recognised':
      return `Tomé ${say.name(params.name)} como ${roles[params.role]}, por su nombre.`;
    default:
      return code satisfies never;
  }
}

const drops: Record<DropReason | 'other_group', string> = {
  title: 'un título encima de la tabla',
  total: 'un total debajo de la tabla',
  ragged: 'celdas de más o de menos',
  missing: 'un valor faltante',
  not_a_number: 'algo que no es un número',
  not_a_date: 'algo que no es una fecha',
  infinite: 'un valor infinito',
  other_group: 'un grupo que no se comparó',
};

export const es: typeof en = {
  drop: (reason, count, where, say) => `${rows(count, say)} con ${drops[reason]} (${lines(where, count)})`,
  used: (used, dropped, say) =>
    dropped === 0
      ? `**n = ${say.number(used)}** ${used === 1 ? 'fila' : 'filas'}, ninguna descartada`
      : `**n = ${say.number(used)}** ${used === 1 ? 'fila usada' : 'filas usadas'}, ${say.number(dropped)} ${dropped === 1 ? 'descartada' : 'descartadas'}`,
  ofFile: (file, sentence) => `En ${file}:\n${sentence}`,
  ofSample: { reference: 'en la referencia', current: 'en la muestra actual' },
  whatIRead: 'Cómo leí tu tabla',
  mind: 'Ten en cuenta',
  leftOut: (count) => `…y ${count} más, en el informe adjunto.`,
  undefined: 'no definido',
  options: {
    private: {
      name: 'privado',
      description: 'Solo tú ves la respuesta (sí, salvo que digas que no)',
    },
  },
  ask: {
    title: '## Antes, una pregunta',
    several: '## Antes, unas preguntas',
    waits: 'Tu tabla espera una hora.',
    place: { file: 'archivo', reference: 'referencia', current: 'actual' },
    column: (role, file) =>
      role === 'group'
        ? `¿Qué columna de ${file} separa el antes del ahora, como el mes? Si lo de ahora está en otro archivo, ejecuta \`/deriva\` otra vez con los dos.`
        : `¿Qué columna de ${file} es ${roles[role]}?`,
    columnMenu: (role) => capital(columnLabels[role]),
    tooMany: (count, file, wanted) =>
      `${file} tiene ${count} columnas que podrían ser, más de las que caben en un menú. Escribe cómo se llama la de ${wanted.join(' y la de ')}: ${wanted.length === 1 ? 'la encuentro' : 'las encuentro'} aunque se te vaya una letra.`,
    writeNames: 'Escribir el nombre',
    namesTitle: '¿Qué columnas?',
    decimal: (example, column, file) => `En ${file}, la columna ${column} dice ${example}. ¿Cuánto es?`,
    decimalChoice: (value, mark, isDecimal) =>
      `${value} · ${mark === 'point' ? 'el punto' : 'la coma'} ${isDecimal ? 'es decimal' : 'separa miles'}`,
    sheet: (file) => `${file} tiene varias hojas con datos. ¿Cuál leo?`,
    twoSheets: 'Para comparar dos hojas del mismo libro, adjúntalo dos veces: en `referencia` y en `nuevo`.',
    sheetMenu: 'La hoja',
    dates: (example, column, file) => `En ${file}, la columna ${column} dice ${example}. ¿Qué día es?`,
    value: (about, column) =>
      ({
        positive: `¿Qué valor de ${column} es el positivo, el que buscas detectar?`,
        reference: `¿Qué valor de ${column} es la referencia, es decir, cómo era antes?`,
        current: `¿Qué valor de ${column} comparo con ella, es decir, cómo es ahora?`,
      })[about],
    byWeek: 'Cada fecha es el lunes con el que empieza una semana.',
    valueMenu: { positive: 'La clase positiva', reference: 'La referencia', current: 'El actual' },
    scale: (column, levels) => `¿Los valores de ${column} van en orden: ${levels}?`,
    scaleYes: 'Sí, en ese orden',
    scaleNo: 'No, son categorías',
    better: (models) =>
      `En ${models}: ¿es mejor un puntaje más alto, como la exactitud, o uno más bajo, como el RMSE?`,
    betterHigher: 'Más alto es mejor',
    betterLower: 'Más bajo es mejor',
    confirm: (reference, current) =>
      `Voy a comparar ${reference} (antes) con ${current} (ahora). Cámbialos arriba, o sigue:`,
    confirmYes: 'Comparar estos dos',
  },
  expired: 'Esa tabla ya no está en espera (la guardo una hora). Súbela otra vez y seguimos.',
  tooLarge: (size, limit, say) =>
    `El archivo pesa ${mebibytes(size, say)}; leo hasta ${mebibytes(limit, say)}. Deja solo las columnas que necesitas, o menos filas.`,
  strangeHost: 'Ese archivo no viene de Discord, así que no lo abrí. Adjúntalo al comando.',
  downloadFailed: 'Discord no me entregó el archivo. No se perdió nada: súbelo otra vez.',
  form: {
    cells: 'Pega las celdas',
    cellsHint: 'Copia de tu hoja las columnas con su encabezado',
    file: {
      file: 'O sube un archivo',
      reference: 'El archivo de referencia (antes)',
      current: 'El archivo actual (ahora)',
    },
    fileHint: 'CSV o Excel (.xlsx)',
    pastedName: 'celdas pegadas',
  },
  nothingGiven: 'No me llegaron ni celdas ni archivo. Abre otra vez el formulario y dame uno de los dos.',
  formExpired:
    'El formulario estuvo abierto más de una hora: usé lo que trae, pero ya no las otras opciones del comando.',
  bothGiven: 'Me diste celdas y un archivo: usé el archivo.',
  openForm: 'Pegar celdas o subir archivo',
  trySample: 'Ver un ejemplo',
};
