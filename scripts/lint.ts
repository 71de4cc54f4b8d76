/** Lints every model in bpmn/ for Camunda 8.6 and 8.9, in the process owner's words. Ends with 1 if anything is wrong. */
import { lintModels, type LintFinding } from '../lint/index.ts';
import { readForms } from '../workers/forms.ts';

const LABELS = { error: 'FEIL    ', warn: 'MERKNAD ' };

function print(findings: LintFinding[]): void {
  for (const file of new Set(findings.map((finding) => finding.file))) {
    console.log(`\n${file}`);
    for (const found of findings.filter((finding) => finding.file === file)) {
      console.log(`  ${LABELS[found.severity]} ${found.message}`);
      console.log(`           ${found.rule} (Camunda ${found.profiles.join(' og ')})`);
    }
  }
}

const findings = await lintModels({ forms: readForms });
const errors = findings.filter(({ severity }) => severity === 'error').length;
print(findings);
console.log(
  findings.length === 0
    ? 'Modellene er i orden for Camunda 8.6 og 8.9.'
    : `\n${errors} feil, ${findings.length - errors} merknader.`,
);
process.exitCode = errors > 0 ? 1 : 0;
