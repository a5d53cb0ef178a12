// survey of problems
import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { render } from '#electron/pdf/render.ts';
import { assess } from '#shared/assessment/assess.ts';
import { makeHandout } from '#shared/handout/handout.ts';
import { buildFacts } from '#shared/intake/facts.ts';
import { makePlan } from '#shared/plan/plan.ts';
import { ARBITRARY_TODAY, arbitraryAnswers } from '#tests/fixtures/arbitrary-answers.ts';
import { arbitraryChoices } from '#tests/fixtures/arbitrary-choices.ts';
import { checkPages } from '#tests/fixtures/handouts/check-pages.ts';
import { readPdf } from '#tests/fixtures/handouts/read-pdf.ts';
import { writeFileSync } from 'node:fs';
const [n='20', seed='1', mode=''] = process.argv.slice(2);
const NAMES=['Anna Runner','W'.repeat(200),'Анна-Мария Крестовоздвиженская','aaa bbb '.repeat(25)];
const CLINICS=[{}, {clinicName:'Example Sports Clinic',address:'12 Park Road',phone:'01234 567 890',clinicianName:'Dr A. Example'},{clinicName:'Clinic '.repeat(28),address:'Road '.repeat(40),phone:'01234 567 890',clinicianName:'Doctor '.repeat(28)}];
let i=0; const pages:Record<string,number>={}; let shown=0; const t0=performance.now(); let tr=0,tc=0,count=0;
for (const [answers, choices] of fc.sample(fc.tuple(arbitraryAnswers, arbitraryChoices), {numRuns:+n, seed:+seed})) {
  const facts=buildFacts(answers,ARBITRARY_TODAY); const assessment=assess(facts); const plan=makePlan(facts,assessment,mode.includes('choices')?choices:{});
  for (const paper of ['a4','letter'] as const) for (const largePrint of [false,true]) {
    const wild = mode.includes('wild');
    const h=makeHandout({facts,assessment,plan,person:{name: wild?NAMES[i%4]!:'Anna Runner'},letterhead: wild?CLINICS[i%3]!:CLINICS[1]!,options:{audience:'runner',language:'en',paper,largePrint}});
    try { const a=performance.now(); const p=await render(h); const b=performance.now(); const problems=checkPages(await readPdf(p.bytes),h); tr+=b-a; tc+=performance.now()-b; count++;
      const key=`${paper} ${largePrint?'large':'normal'} ${p.pages}`; pages[key]=(pages[key]??0)+1;
      if (problems.length && shown<12) { shown++; writeFileSync(`/tmp/handout/bad-${shown}.pdf`,p.bytes); console.log(i, paper, largePrint, p.pages, problems.slice(0,4)); }
    } catch(e) { const key=`${paper} ${largePrint?'large':'normal'} ${String(e).slice(0,60)}`; pages[key]=(pages[key]??0)+1; }
  }
  i++;
}
console.log(pages, ((performance.now()-t0)/1000).toFixed(1), 's', 'render', (tr/count).toFixed(0), 'check', (tc/count).toFixed(0));
