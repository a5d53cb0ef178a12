import type { zoneLandmarks as english } from '../en/zones.ts';
import type { Translated } from '../translation.ts';

/** The landmark of each zone, in the clinician's words (dossier intake.md §4.0). */
export const zoneLandmarks: Translated<typeof english> = {
  'anterior-peripatellar': 'кольцо 1–2 см вокруг надколенника',
  retropatellar: 'глубоко под надколенником',
  'inferior-pole': 'нижний полюс надколенника, верхняя треть связки надколенника',
  'patellar-tendon-mid': 'связка надколенника и жировое тело по обе стороны',
  'tibial-tuberosity': 'бугристость большеберцовой кости',
  suprapatellar: 'верхний полюс надколенника, сухожилие четырёхглавой мышцы',
  'prepatellar-skin': 'кожа и сумка перед надколенником',
  'lateral-femoral-epicondyle': 'латеральный надмыщелок, 2–3 см выше суставной щели',
  'lateral-joint-line': 'латеральная суставная щель',
  'fibular-head': 'головка малоберцовой кости, прикрепление двуглавой мышцы бедра',
  'medial-joint-line': 'медиальная суставная щель',
  'medial-condyle':
    'медиальный мыщелок бедра, начало большеберцовой коллатеральной связки, медиальная складка',
  'pes-anserine': 'переднемедиальная большеберцовая кость, 2–6 см ниже суставной щели',
  'posterior-medial': 'полуперепончатая и полусухожильная мышцы, шейка кисты Бейкера',
  'posterior-central': 'подколенная ямка',
  'posterior-lateral': 'сухожилие двуглавой мышцы над малоберцовой костью, подколенная мышца',
  'proximal-tibia': 'плато и метафиз большеберцовой кости',
  diffuse: 'бегун не может показать точку',
  'distal-femur': 'бедренная кость выше колена',
  'shin-medial': 'внутренний край большеберцовой кости, нижние две трети',
  calf: 'икроножная и камбаловидная мышцы',
  'hip-groin': 'тазобедренный сустав и пах',
  'low-back-buttock': 'поясничный отдел и ягодица',
};
