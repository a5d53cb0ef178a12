import { measureHandout } from '#tests/bench/handout.ts';
for (const f of await measureHandout()) console.log(f.name, f.value.toFixed(0), f.unit, f.floor?.value.toFixed(0), f.floor ? (f.value/f.floor.value).toFixed(2):'');
