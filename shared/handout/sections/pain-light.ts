import type { Sheet } from '../sheet.ts';
import type { Block } from '../types.ts';

type PainLight = Extract<Block, { kind: 'pain-light' }>;

/** `ho-pain-light`: the traffic light of the plan's pain limit (dossier interventions.md A1). */
export function painLightSection({ plan, words }: Sheet): PainLight {
  const { say } = words;
  const go = { sign: 'go', title: say('light.go'), text: say('light.go.text') } as const;
  const wait = { sign: 'wait', title: say('light.wait'), text: say('light.wait.text') } as const;
  const stop = { sign: 'stop', title: say('light.stop'), text: say('light.stop.text') } as const;
  const block = (note: string, lights: PainLight['lights']): PainLight => ({
    kind: 'pain-light',
    section: 'ho-pain-light',
    title: say('light.title'),
    note,
    lights,
  });
  switch (plan.painLimit) {
    case 'zero':
      return block(say('light.zero.note'), [
        { sign: 'go', title: say('light.zero.go'), text: say('light.go.text') },
        { sign: 'stop', title: say('light.zero.stop'), text: say('light.zero.stop.text') },
      ]);
    case 'growth':
      return block(say('light.growth.note'), [
        go,
        { sign: 'stop', title: say('light.growth.stop'), text: say('light.growth.stop.text') },
      ]);
    // the sharp pain that ends a run stands among the rules of the running plan
    case 'first-sharp-pain':
    case 'usual':
      return block(say('light.note'), [go, wait, stop]);
  }
}
