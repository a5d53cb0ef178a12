import type { withinWeekFlags } from '#shared/knowledge/red-flags/within-week.ts';
import type { RedFlagWords } from '../types.ts';

/** Flags that need a doctor within a week. */
export const withinWeekFlagWords: Record<keyof typeof withinWeekFlags, RedFlagWords> = {
  'rf-bsi-high': {
    name: 'Bone stress injury likely enough to stop',
    why: 'Focal bone tenderness near the knee of a runner is a bone stress injury until excluded.',
    action: 'No running, no impact. Doctor within a week, MRI; a normal X-ray does not exclude it.',
    runner: 'You have one sore spot on the bone. A doctor should check the bone. You may need a scan.',
  },
  'rf-bsi': {
    name: 'Bone stress injury possible',
    why: 'Pain at every foot strike, in the hop or at night on a bony spot.',
    action: 'No running, no impact. Doctor within a week, MRI; a normal X-ray does not exclude it.',
    runner: 'The bone may be sore from too much load. A doctor should check the bone. You may need a scan.',
  },
  'rf-bone-not-cleared': {
    name: 'Bone not yet cleared',
    why: 'Inner or shin-head pain that does not improve after a jump in load is where bone stress is called tendon pain.',
    action: 'No running until the bone has been pressed and found calm. Doctor within a week.',
    runner: 'A doctor should press on the bone before you run again.',
  },
  'rf-reds': {
    name: 'Low energy availability possible',
    why: 'Missed periods, repeated bone stress injuries or restrictive eating point to RED-S.',
    action: 'Careful with load. Doctor and dietitian within a week.',
    runner: 'Your body may need more energy from food. A doctor can help.',
  },
  'rf-tumour': {
    name: 'Bone lesion to be excluded',
    why: 'A hard lump, or night pain with general signs: tumour, metastasis or infection of bone.',
    action: 'No running. Doctor and X-ray within a week.',
    runner: 'Pain at night or a hard lump needs a check.',
  },
  'rf-night-pain': {
    name: 'Night pain that does not settle',
    why: 'Pain that wakes and does not settle needs an examination.',
    action: 'No running. Doctor within a week.',
    runner: 'Your knee wakes you at night and does not settle. A doctor should check it.',
  },
  'rf-late-trauma': {
    name: 'Missed fracture possible',
    why: 'Bone tenderness or a knee that does not bend, one to twelve weeks after an injury.',
    action: 'No running. Doctor and X-ray within a week.',
    runner: 'The bone is still sore after the injury. You may need an X-ray.',
  },
  'rf-acute-injury': {
    name: 'Acute knee injury, not yet examined',
    why: 'A pop, swelling, catching or a positive test after an injury needs an examination.',
    action: 'No running. Doctor within a week.',
    runner: 'Your knee was hurt. A doctor should check it before you run again.',
  },
  'rf-instability': {
    name: 'Ligament injury possible',
    why: 'Giving way on a twist, or a positive ligament test.',
    action: 'No running. Doctor within a week, orthopaedic opinion.',
    runner: 'Your knee gives way. A doctor should check the bands of the knee.',
  },
  'rf-effusion': {
    name: 'Joint effusion',
    why: 'A joint with a real effusion is not ready for running, whatever the start.',
    action: 'No running until no more than a trace is left. Doctor within a week.',
    runner: 'Your knee is swollen. It is not ready for running.',
  },
  'rf-recent-surgery': {
    name: 'Recent surgery, not cleared',
    why: 'The surgeon’s protocol outranks any plan made here.',
    action: 'No running until the surgical team agrees.',
    runner: 'You had knee surgery. Ask your surgeon before you run.',
  },
  'rf-arthroplasty': {
    name: 'Joint surgery without clearance',
    why: 'High-impact sport after arthroplasty, osteotomy or cartilage surgery needs the surgeon’s agreement.',
    action: 'No running; bike and swim. Ask the surgical team.',
    runner: 'You had knee surgery. Ask your surgeon before you run.',
  },
  'rf-postpartum-hold': {
    name: 'Early after birth, or pelvic symptoms',
    why: 'Less than 12 weeks after birth, or pelvic floor symptoms: no impact yet.',
    action: 'No impact. Postpartum plan and pelvic health visit.',
    runner: 'Your body needs time after the birth. Start with walking. Ask for a pelvic floor check.',
  },
  'rf-stage4': {
    name: 'Constant pain (stage 4)',
    why: 'Pain that never goes away for two weeks, even at rest.',
    action: 'No running. Doctor within a week.',
    runner: 'Your knee hurts all the time. A doctor should check it before you run.',
  },
  'rf-claudication': {
    name: 'Exertional leg tightness',
    why: 'Chronic exertional compartment syndrome or artery entrapment.',
    action: 'No hard runs. Doctor within a week.',
    runner: 'Your leg gets tight when you run. No hard runs until a doctor has checked it.',
  },
  'rf-fluoroquinolone': {
    name: 'Tendon at risk from an antibiotic',
    why: 'Fluoroquinolones raise the risk of tendon rupture, more so with steroids and over 60.',
    action: 'No speed, no jumps. Doctor within a week.',
    runner: 'Your antibiotic can make tendons weak. No fast runs and no jumps.',
  },
};
