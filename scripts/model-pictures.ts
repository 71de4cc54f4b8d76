/**
 * Draws every model to artifacts/models/<name>.png and .svg, the way Camunda Modeler shows it.
 *
 *   node --import tsx scripts/model-pictures.ts [passed.json]
 *
 * passed.json: { "<process id>": ["<element or flow id>", …] }. With it, what was passed through is green
 * (artifacts/models/<name>-coverage.png) and the coverage figures are printed.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openBrowser } from './pictures/browser.ts';
import { coverageOf, percent, total, type Coverage, type Passed } from './pictures/coverage.ts';
import { drawModel } from './pictures/draw-model.ts';
import { drawTable } from './pictures/dmn-table.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const MODELS = join(ROOT, 'bpmn');

const read = (file: string): string => readFileSync(join(MODELS, file), 'utf8');
const files = (ending: string): string[] =>
  readdirSync(MODELS)
    .filter((file) => file.endsWith(ending))
    .sort();

/** Draws all models; with `passed`, also the coverage pictures. Returns the figures, one per model. */
export async function drawModels({
  passed,
  folder = join(ROOT, 'artifacts', 'models'),
}: { passed?: Passed; folder?: string } = {}): Promise<Coverage[]> {
  mkdirSync(folder, { recursive: true });
  const browser = await openBrowser();
  try {
    const page = await browser.newPage();
    const figures: Coverage[] = [];
    for (const file of files('.bpmn')) {
      const name = basename(file, '.bpmn');
      const plain = await drawModel(page, read(file));
      writeFileSync(join(folder, `${name}.png`), plain.png);
      writeFileSync(join(folder, `${name}.svg`), plain.svg);
      if (!passed) continue;
      const figure = coverageOf(read(file), passed);
      const heading = `${figure.name}: ${line(figure)}`;
      const coloured = await drawModel(page, read(file), { green: figure.passed, heading });
      writeFileSync(join(folder, `${name}-coverage.png`), coloured.png);
      figures.push(figure);
    }
    for (const file of files('.dmn')) {
      writeFileSync(join(folder, `${basename(file, '.dmn')}.png`), await drawTable(page, read(file)));
    }
    return figures;
  } finally {
    await browser.close();
  }
}

const line = (figure: Coverage): string =>
  `${figure.passed.length} av ${total(figure)} elementer og flyter (${percent(figure.passed.length, total(figure))})`;

export function printCoverage(figures: Coverage[]): void {
  for (const figure of figures) {
    console.log(`${figure.name.padEnd(24)} ${line(figure)}`);
    if (figure.missed.length > 0) console.log(`${''.padEnd(24)} ikke passert: ${figure.missed.join(', ')}`);
  }
  const passed = figures.reduce((sum, figure) => sum + figure.passed.length, 0);
  const whole = figures.reduce((sum, figure) => sum + total(figure), 0);
  console.log(`${'Alle modeller'.padEnd(24)} ${passed} av ${whole} (${percent(passed, whole)})`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const list = process.argv[2];
  const passed = list ? (JSON.parse(readFileSync(list, 'utf8')) as Passed) : undefined;
  const figures = await drawModels({ passed });
  if (passed) printCoverage(figures);
}
