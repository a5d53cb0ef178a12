import type { sweepWords as english } from '../en/sweeps.ts';
import type { Translated } from '../translation.ts';

/** The signs of each sweep (dossier intake.md §12.1): they stand on the screen before "no to all" can be said. */
export const sweepWords: Translated<typeof english> = {
  'sw-emergency': {
    title: 'Признаки неотложного состояния',
    signs: {
      nerveVessel: 'стопа онемела, слабая, холодная или бледная',
      deformity: 'колено деформировано',
      tightLegAfterBlow: 'нарастающая боль в напряжённой ноге',
      chestSymptoms:
        'боль в груди, обморок, необычная одышка, сердцебиение, кровохарканье, внезапная сердечная смерть до 50 лет в семье',
      saddleSymptoms:
        'онемение промежности, новые нарушения мочевого пузыря или кишечника, слабость обеих ног',
      darkUrine: 'моча цвета колы',
      feverOrRigors: 'лихорадка или озноб',
    },
  },
  'sw-joint': {
    title: 'Признаки со стороны сустава',
    signs: {
      warmth: 'кожа тёплая, горячая или красная',
      mechanical: 'колено заклинивает, цепляет или подкашивается',
      canStraighten: 'не сгибается или не разгибается полностью',
      patellaSlipped: 'надколенник выскакивал',
      openWound: 'рана, укус или укол в последние 4 недели',
    },
  },
  'sw-general': {
    title: 'Общие признаки',
    signs: {
      weightLoss: 'непреднамеренная потеря веса',
      nightSweats: 'проливной ночной пот',
      cancerHistory: 'рак сейчас или в прошлом',
      bonyLump: 'новое костное образование',
      otherJoints: 'отёк или скованность других суставов, псориаз, воспаление глаз или кишечника',
    },
  },
  'sw-leg': {
    title: 'Тазобедренный сустав и икра',
    signs: {
      hipGroinPain: 'боль в паху, тазобедренном суставе или спереди бедра',
      calfSigns: 'икра отекла, болезненна, красная, тёплая или твёрдая',
      legTightnessExertion: 'голень или икра твердеет и немеет на каждой пробежке',
    },
  },
  'sw-history': {
    title: 'Анамнез ноги и спины',
    signs: {
      kneeSurgery: 'операция на этом колене в прошлом',
      priorInjury: 'травма или перелом ноги или спины в прошлом',
      backProblem: 'проблема со спиной',
      jointDisease: 'болезнь суставов или костей',
    },
  },
  'sw-health': {
    title: 'Болезни и лекарства',
    signs: {
      conditionsHealth: 'любая болезнь из списка',
      medicines: 'любое лекарство',
      nsaidAllergy: 'реакция на аспирин или ибупрофен',
      paracetamolLimit:
        'болезнь печени, масса тела меньше 50 кг, алкоголь ежедневно, другой препарат с парацетамолом',
      dehydrationRisk: 'будет бегать больше 2 часов, в жару, или болеет сегодня',
      tapeAllergy: 'аллергия на пластырь',
    },
  },
  'sw-load-same': {
    title: 'Новое за 8 недель до боли',
    signs: {
      speedChange8wk: 'скоростная работа',
      downhillChange8wk: 'бег под гору',
      surfaceChange8wk: 'покрытие',
      shoeChange8wk: 'обувь',
      unplannedRaceKm8wk: 'внеплановые старты',
      camber: 'уклон в одну сторону',
    },
  },
};
