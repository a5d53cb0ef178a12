import type { medicinesFlags } from '#shared/knowledge/red-flags/medicines.ts';
import type { pregnancyFlags } from '#shared/knowledge/red-flags/pregnancy.ts';
import type { routineFlags } from '#shared/knowledge/red-flags/routine.ts';
import type { RedFlagWords } from '../types.ts';

/** A referral in the coming weeks. */
export const routineFlagWords: Record<keyof typeof routineFlags, RedFlagWords> = {
  'rf-inflammatory': {
    name: 'Inflammatory joint disease possible',
    why: 'Morning stiffness over 30 minutes with swelling or other joints.',
    action: 'Rheumatology, aim within 3 weeks.',
    runner: 'Your joints are stiff for a long time in the morning. Book a visit with a joint doctor.',
  },
  'rf-not-improving': {
    name: 'Not improving after 12 weeks',
    why: 'No progress after 12 weeks.',
    action: 'Sports doctor in the next weeks.',
    runner: 'The pain is not better after 12 weeks. Book a visit with a sports doctor.',
  },
  'rf-coach-limit': {
    name: 'Beyond a coach’s scope',
    why: 'Two weeks of pain, stage 3, or pain of 6 or more needs a health professional.',
    action: 'Refer to a sports doctor now.',
    runner: 'Book a visit with a sports doctor. Take this page with you.',
  },
  'rf-locking': {
    name: 'Knee that locks and frees itself',
    why: 'A meniscus flap or a loose body is possible.',
    action: 'No twisting, no deep-bend exercise. Orthopaedic visit.',
    runner: 'Your knee gets stuck at times. Do not twist or bend it deep. Book a visit with a knee doctor.',
  },
  'rf-recurrent': {
    name: 'Several earlier episodes',
    why: 'The reason has not been found yet.',
    action: 'Physiotherapist.',
    runner: 'This pain came back more than once. A physio can look for the reason.',
  },
  'rf-preparticipation': {
    name: 'Heart check before hard running',
    why: 'Activity habit, disease or family history call for a check before vigorous exercise.',
    action: 'Start with walking; no speed, no race. Sports doctor first.',
    runner: 'Start with walking. See a sports doctor before you run hard.',
  },
  'rf-adolescent-knee': {
    name: 'Minor with pain for 4 weeks or more',
    why: 'Hip disease, osteochondritis dissecans and tumour must be excluded.',
    action: 'Sports doctor in the next weeks.',
    runner: 'The pain has lasted for weeks. Book a visit with a sports doctor.',
  },
};

/** Pregnancy. */
export const pregnancyFlagWords: Record<keyof typeof pregnancyFlags, RedFlagWords> = {
  'rf-pregnancy': {
    name: 'Pregnancy',
    why: 'Movement is welcome; building up running is not. Stop signs: bleeding, contractions, fluid, chest pain, dizziness, calf pain.',
    action:
      'No race, no running build-up, no NSAID. Swim, water running, walking; agree with maternity care.',
    runner: 'Swim, walk or run in water. Do not build up running now. Ask your midwife or doctor.',
  },
};

/** Recommendations that must not be made. */
export const medicinesFlagWords: Record<keyof typeof medicinesFlags, RedFlagWords> = {
  'rf-nsaid-block': {
    name: 'No NSAID tablets',
    why: 'A contraindication, an interaction, or a question about them that is still open.',
    action: 'Do not suggest an oral NSAID.',
    runner: 'Do not take pain tablets on your own. Ask a doctor or pharmacist first.',
  },
  'rf-nsaid-caution': {
    name: 'NSAID with care',
    why: 'Age, diabetes, asthma, an ACE inhibitor, ARB or diuretic raise the risk.',
    action: 'Prefer paracetamol or a gel; lowest dose for 3 to 5 days.',
    runner: 'Do not take pain tablets on your own. Ask a doctor or pharmacist first.',
  },
  'rf-paracetamol': {
    name: 'No paracetamol advice',
    why: 'Liver disease, low body weight, age, or paracetamol already taken daily.',
    action: 'Do not print paracetamol; refer to doctor or pharmacist.',
    runner: 'Do not take paracetamol on your own. Ask your doctor or pharmacist first.',
  },
  'rf-nsaid-topical-block': {
    name: 'No NSAID gel',
    why: 'Absorption is small, not zero; allergy, kidney disease, anticoagulant, broken skin, pregnancy or age.',
    action: 'Do not suggest an NSAID gel; a doctor may override.',
    runner: 'Do not use a pain gel on your own. Ask a doctor or pharmacist first.',
  },
  'rf-heat-block': {
    name: 'No heat',
    why: 'Swelling, warmth, numb or fragile skin: burns and more swelling.',
    action: 'Do not suggest heat.',
    runner: 'Do not use heat on this knee.',
  },
  'rf-cold-block': {
    name: 'No ice',
    why: 'Cold sensitivity, poor circulation, numb or fragile skin: cold injury.',
    action: 'Do not suggest ice.',
    runner: 'Do not use ice on this knee.',
  },
  'rf-tape-block': {
    name: 'No tape',
    why: 'Tape allergy or fragile skin.',
    action: 'Do not suggest tape.',
    runner: 'Do not use tape on this knee.',
  },
  'rf-compression-block': {
    name: 'No compression',
    why: 'Poor circulation or calf signs.',
    action: 'Do not suggest a bandage or sleeve.',
    runner: 'Do not use a tight bandage on this leg.',
  },
};
