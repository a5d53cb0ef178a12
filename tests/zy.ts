import { readFileSync } from 'node:fs';
import { informationOf, toDocument } from '#electron/pdf/document.ts';
import { layOut, openFile } from '#electron/pdf/press.ts';
import { reasonAbout } from '#electron/services/reasoning.ts';
import { projectForRole } from '#electron/services/role-projection.ts';
import { makeHandout } from '#shared/handout/handout.ts';
const [sample='worked-example-1', density='close', paper='a4', large='', role] = process.argv.slice(2);
const intake = JSON.parse(readFileSync(`resources/sample-intakes/${sample}.json`,'utf8'));
if (role) intake.answers.assessorRole = role;
const r = reasonAbout(intake.answers, intake.choices??{}, '2026-06-15');
const {assessment, plan} = projectForRole(r);
const h = makeHandout({facts: r.facts, assessment, plan, person: {name:'Anna Runner'}, letterhead: {clinicName:'Example Sports Clinic', address:'12 Park Road', phone:'01234 567 890', clinicianName:'Dr A. Example'}, options: {audience:'runner', language:'en', paper: paper as 'a4', largePrint: large==='large'}});
const file = openFile(informationOf(h));
// height of each block on an endless page
const d = toDocument(h, density as 'close');
const tall = {...d, pageSize: {...d.pageSize, height: 8000}};
let sum=0;
const ys:any[]=[];
const laid = layOut(tall, file);
for (const {item,type} of laid.pages[0]!.items as any[]) { if (type==='line') ys.push([Math.round((item.y)*10)/10, item.inlines.map((i:any)=>i.text).join('').slice(0,40)]); }
for (const y of ys) console.log(...y);
console.log('limits', d.pageSize.height - d.pageMargins[3], d.pageMargins);
