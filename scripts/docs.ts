/**
 * Makes docs/rules.md: every rule with where it is used and what proves it, every sentence of the law, every setting.
 *
 *   npm run docs               runs the law's tests to see what they prove, and writes the page
 *   npm run docs -- --check    says whether the page is as it would be written now; writes nothing
 *   npm run docs -- --keep-from-now
 *                              promises earlier versions of rules only as far back as they are kept now: before the
 *                              first release, when nothing real has been decided by what is lost (decision 0026)
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { checkDocs, RULES_PAGE, rulesPage } from './docs/page.ts';
import { allRules, supersededRules } from '../src/law/index.ts';
import { recordProof } from './docs/proof.ts';
import { asTheyAre, readKeptFrom, withNewRules, writeKeptFrom } from './docs/versions.ts';

const { values } = parseArgs({
  options: {
    check: { type: 'boolean', default: false },
    'keep-from-now': { type: 'boolean', default: false },
  },
});

async function main(): Promise<number> {
  if (!values.check) {
    if (!recordProof()) {
      console.error('Some of the tests of the law failed, so what they prove is not known. Mend them first.');
      return 1;
    }
    const keptFrom = values['keep-from-now'] ? asTheyAre(allRules, supersededRules) : readKeptFrom();
    writeKeptFrom(withNewRules(keptFrom, allRules));
    writeFileSync(RULES_PAGE, await rulesPage());
  }
  const faults = await checkDocs();
  for (const fault of faults) console.error(fault);
  console.log(faults.length === 0 ? 'docs/rules.md is up to date.' : `${faults.length} faults.`);
  return faults.length === 0 ? 0 : 1;
}

process.exitCode = await main();
