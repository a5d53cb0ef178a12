import { writeFileSync, readFileSync } from 'node:fs';
import { render } from '#electron/pdf/render.ts';
import { reasonAbout } from '#electron/services/reasoning.ts';
import { projectForRole } from '#electron/services/role-projection.ts';
import { makeHandout } from '#shared/handout/handout.ts';
for (const sample of ['worked-example-1','worked-example-2','kneecap-pain','tendon-pain','swollen-knee']) for (const paper of ['a4','letter']) for (const large of [false,true]) for (const role of ['doctor','coach']) {
const intake = JSON.parse(readFileSync(`resources/sample-intakes/${sample}.json`,'utf8'));
intake.answers.assessorRole = role;
const r = reasonAbout(intake.answers, intake.choices??{}, '2026-06-15');
const {assessment, plan} = projectForRole(r);
const h = makeHandout({facts: r.facts, assessment, plan, person: {name:'Anna Runner'}, letterhead: {clinicName:'Example Sports Clinic', address:'12 Park Road', phone:'01234 567 890', clinicianName:'Dr A. Example'}, options: {audience:'runner', language:'en', paper: paper as 'a4', largePrint: large}});
try { const p = await render(h);
writeFileSync(`/tmp/handout/all-${sample}-${role}-${paper}-${large?'large':'normal'}.pdf`, p.bytes);
console.log(sample, role, paper, large, p.pages);} catch (e) {console.log(sample, role, paper, large, String(e))}
}
