import type { RmseFailure } from '../../jobs/rmse-job.ts';
import type { RmseAssumption, RmseNote, Role } from '../../reports/rmse-notes.ts';
import type { DropReason } from '../../table/drops.ts';
import type { NotText } from '../../table/failures.ts';
import type { Say } from '../say.ts';
import type { en } from './en.ts';

const rows = (count: number, say: Say) => `${say.number(count)} ${count === 1 ? 'fila' : 'filas'}`;
/** The first of `count` lines, by their number. */
const lines = (numbers: readonly number[], count: number) =>
  `${numbers.length < count ? 'primeras líneas' : count === 1 ? 'línea' : 'líneas'} ${numbers.join(', ')}`;
const mebibytes = (bytes: number, say: Say) => `${say.number(bytes / 1024 / 1024)} MiB`;

const roles: Record<Role, string> = { actual: 'reales', predicted: 'predichos' };

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

function failure(failed: RmseFailure, say: Say): string {
  const { code, params } = failed;
  switch (code) {
    case 'empty_file':
      return 'El archivo está vacío. Sube uno con una línea de encabezado y al menos una fila.';
    case 'not_text':
      return `Lo que subiste es ${notText[params.found]}.`;
    case 'unclosed_quote':
      return `Una comilla que se abre en la línea ${params.line} nunca se cierra, y así no sé dónde termina esa celda. Ciérrala o quítala y sube el archivo otra vez.`;
    case 'ragged_majority':
      return `${say.number(params.ragged)} de ${rows(params.rows, say)} no ${params.ragged === 1 ? 'tiene' : 'tienen'} las ${params.expected} celdas del encabezado (${lines(params.lines, params.ragged)}), así que estaría adivinando. ¿Están bien el separador y la línea de encabezado?`;
    case 'one_column':
      return 'Solo veo una columna. Necesito una con los valores reales y otra con las predicciones, separadas por comas, puntos y comas o tabuladores.';
    case 'no_rows':
      return 'Hay un encabezado, pero ninguna fila debajo. Agrega al menos una con sus números.';
    case 'too_many_bytes':
      return `El archivo pesa ${mebibytes(params.bytes, say)}; leo hasta ${mebibytes(params.limit, say)}. Deja solo las columnas que necesitas, o menos filas.`;
    case 'too_many_columns':
      return `La tabla tiene ${say.number(params.columns)} columnas; leo hasta ${say.number(params.limit)}. Deja solo las que necesitas.`;
    case 'too_many_rows':
      return `La tabla tiene ${say.number(params.rows)} filas; leo hasta ${say.number(params.limit)}. Con una muestra al azar el RMSE sale casi igual.`;
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
      return `No hay ninguna columna ${say.name(params.typed)}.${params.nearest.length > 0 ? ` ¿Quisiste decir ${say.list(params.nearest.map(say.name))}?` : ''}`;
    case 'column_not_numeric':
      return params.percent
        ? `La columna ${say.name(params.name)} tiene porcentajes (${say.name(params.example ?? '')}, línea ${params.line}). Quítale el signo % y sube el archivo otra vez.`
        : params.example === null
          ? `La columna ${say.name(params.name)} está vacía.`
          : `La columna ${say.name(params.name)} no tiene números: ${say.name(params.example)} en la línea ${params.line}. El RMSE compara números; elige otra columna.`;
    case 'same_column':
      return `${say.name(params.name)} no puede ser a la vez la de los valores reales y la de las predicciones. Nombra dos columnas distintas.`;
    case 'too_few_numeric_columns':
      return params.numeric.length === 0
        ? `Ninguna de las ${params.columns} columnas tiene números. Necesito dos: los valores reales y las predicciones.`
        : `Solo ${say.list(params.numeric.map(say.name))} tiene números. Necesito dos columnas así: los valores reales y las predicciones.`;
    case 'no_usable_rows':
      return `De ${rows(params.rows, say)}, ninguna tiene un número tanto en ${say.name(params.actual)} como en ${say.name(params.predicted)}. Revisa que sean las columnas que querías comparar.`;
    case 'errors_too_large':
      return `En la línea ${params.line} los dos valores están tan lejos que su diferencia no cabe en un número de computador. Revisa esa fila.`;
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

function assumption(assumed: RmseAssumption, say: Say): string {
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
    case 'error_cells':
      return params.count === 1
        ? `Una celda trae un error de la hoja de cálculo (${say.name(params.example)}, línea ${params.line}) y no cuenta.`
        : `${say.number(params.count)} celdas traen errores de la hoja de cálculo (la primera, ${say.name(params.example)}, en la línea ${params.line}) y no cuentan.`;
    case 'column_recognised':
      return `Tomé ${say.name(params.name)} como los valores ${roles[params.role]}, por su nombre.`;
    default:
      return code satisfies never;
  }
}

function note(noted: RmseNote, say: Say): string {
  const { code, params } = noted;
  switch (code) {
    case 'constant_actual':
      return `Todos los valores reales son ${say.exact(params.value)}, así que R² y NRMSE no están definidos: no hay variación que explicar.`;
    case 'mape_zero':
      return params.count === 1
        ? 'El MAPE no está definido: un valor real es 0, y se divide entre él.'
        : `El MAPE no está definido: ${say.number(params.count)} valores reales son 0, y se divide entre ellos.`;
    case 'wape_zero':
      return 'El WAPE no está definido: los valores reales suman 0, y se divide entre esa suma.';
    case 'figure_too_large':
      return `${params.metric === 'r2' ? 'R²' : params.metric.toUpperCase()} no cabe en un número de computador.`;
    case 'interval_one_row':
      return 'Con una sola fila no hay intervalo: nada dice cuánto varía el error.';
    case 'interval_constant_errors':
      return 'Todas las filas se equivocan en lo mismo, así que no hay intervalo que dar.';
    case 'few_rows':
      return `Con ${rows(params.n, say)} estas cifras son apenas una pista; desde ${say.number(params.advised)} ya son confiables.`;
    case 'too_good':
      return params.rmse === 0
        ? 'Un RMSE de 0 es demasiado bueno para ser cierto: ¿estaban los valores reales entre las entradas del modelo, o se copiaron en las predicciones?'
        : `R² pasa de ${say.number(0.9999)}: casi demasiado bueno para ser cierto. Revisa que la respuesta no estuviera entre las entradas (fuga de datos).`;
    case 'copied_predictions':
      return `El ${say.share(params.share)} de las predicciones es igual al valor real hasta el último decimal. ¿Se copiaron esas filas, o eran del entrenamiento?`;
    case 'identical_column':
      return `La columna ${say.name(params.other)} es idéntica a las predicciones ${say.name(params.predicted)}. ¿Una es copia de la otra?`;
    case 'worse_than_baseline':
      return `Responder siempre el promedio saldría mejor (RMSE ${say.number(params.baseline)}): este modelo todavía no le gana a no tener modelo.`;
    case 'unread_cells':
      return params.percent
        ? `No pude leer como número ${params.count === 1 ? 'una celda' : `${say.number(params.count)} celdas`} de ${say.name(params.column)}; en la línea ${params.line} hay un porcentaje, ${say.name(params.example)}. Quítale el signo %.`
        : params.count === 1
          ? `Una celda de ${say.name(params.column)} trae algo que no es un número: ${say.name(params.example)} en la línea ${params.line}.`
          : `${say.number(params.count)} celdas de ${say.name(params.column)} traen algo que no es un número: la primera es ${say.name(params.example)}, en la línea ${params.line}.`;
    default:
      return code satisfies never;
  }
}

const drops: Record<DropReason, string> = {
  title: 'un título encima de la tabla',
  total: 'un total debajo de la tabla',
  ragged: 'celdas de más o de menos',
  missing: 'un valor faltante',
  not_a_number: 'algo que no es un número',
  not_a_date: 'algo que no es una fecha',
  infinite: 'un valor infinito',
};

export const es: typeof en = {
  command: {
    name: 'rmse',
    description: '¿Cuánto se equivocan tus predicciones? Sube un CSV o pega las celdas',
    options: {
      file: {
        name: 'archivo',
        description: 'Un CSV con una columna de valores reales y una de predicciones',
      },
      actual: { name: 'real', description: 'La columna de los valores reales, si no la reconozco' },
      predicted: { name: 'predicho', description: 'La columna de las predicciones, si no la reconozco' },
    },
  },
  failure,
  assumption,
  note,
  title: 'RMSE',
  sentence: (typical, baseline) =>
    `Tu modelo suele equivocarse en unos **±${typical}** (en la unidad de los valores reales). Sin modelo, respondiendo siempre el promedio, serían ±${baseline}.`,
  interval: (level, low, high) => `intervalo del ${level}: ${low} a ${high}`,
  noInterval: 'sin intervalo',
  undefined: 'no definido',
  metrics: { rmse: 'RMSE', mae: 'MAE', r2: 'R²', bias: 'Sesgo' },
  biasMeans: { over: 'predice de más', under: 'predice de menos', none: 'sin una tendencia clara' },
  used: (used, dropped, say) =>
    dropped === 0
      ? `**n = ${say.number(used)}** ${used === 1 ? 'fila' : 'filas'}, ninguna descartada`
      : `**n = ${say.number(used)}** ${used === 1 ? 'fila usada' : 'filas usadas'}, ${say.number(dropped)} ${dropped === 1 ? 'descartada' : 'descartadas'}`,
  drop: (reason, count, where, say) => `${rows(count, say)} con ${drops[reason]} (${lines(where, count)})`,
  columns: (actual, predicted) => `Real: ${actual} · predicho: ${predicted}`,
  whatIRead: 'Cómo leí tu tabla',
  mind: 'Ten en cuenta',
  leftOut: (count) => `…y ${count} más, en el informe adjunto.`,
  chartAlt: (n, rmse, r2) =>
    `Dispersión de los valores predichos frente a los reales, n = ${n}, con la línea donde ambos son iguales. RMSE ${rmse}, R² ${r2}.`,
  reportName: 'informe-rmse.json',
  chartName: 'predicho-vs-real.png',
  chart: {
    title: 'Predicho frente a real',
    actualAxis: 'Real: {column}',
    predictedAxis: 'Predicho: {column}',
    identity: 'predicho = real',
    above: 'predice de más',
    below: 'predice de menos',
    errorRule: 'error = predicho − real',
    rows: 'n = {n}',
    thinned: 'se dibujan {drawn} de {n} filas',
  },
  which: {
    title: '## ¿Qué columnas?',
    both: (file) => `Ya leí ${file}, pero los nombres de sus columnas no me dicen cuál es cuál.`,
    one: (role, file) => `En ${file} no pude reconocer qué columna tiene los valores ${roles[role]}.`,
    actual: 'Los valores reales',
    predicted: 'Las predicciones',
    waits: 'El archivo espera una hora.',
    tooMany: (count) =>
      `Esta tabla tiene ${count} columnas de números, más de las que caben en un menú. Envíala otra vez y escribe el nombre de las dos que quieres comparar, en las opciones del comando o en el formulario.`,
  },
  expired: 'Ese archivo ya no está en espera (lo guardo una hora). Súbelo otra vez y seguimos.',
  tooLarge: (size, limit, say) =>
    `El archivo pesa ${mebibytes(size, say)}; leo hasta ${mebibytes(limit, say)}. Deja solo las columnas que necesitas, o menos filas.`,
  strangeHost: 'Ese archivo no viene de Discord, así que no lo abrí. Adjúntalo al comando.',
  downloadFailed: 'Discord no me entregó el archivo. No se perdió nada: súbelo otra vez.',
  paste: {
    title: 'RMSE de tu tabla',
    cells: 'Pega las celdas',
    cellsHint: 'Copia de tu hoja dos columnas con su encabezado',
    cellsExample: 'real\tpredicho\n12,5\t11,9\n…',
    file: 'O sube un CSV',
    actual: 'Columna de valores reales (opcional)',
    predicted: 'Columna de predicciones (opcional)',
    name: 'celdas pegadas',
  },
  nothingGiven: 'No me llegaron ni celdas ni archivo. Abre otra vez el formulario y dame uno de los dos.',
  bothGiven: 'Me diste celdas y un archivo: usé el archivo.',
  openForm: 'Pegar celdas o subir archivo',
  trySample: 'Ver un ejemplo',
  sampleNote:
    'Este es un ejemplo: la demanda de bicicletas compartidas en Bogotá. Con el botón de abajo me das tu propia tabla.',
};
