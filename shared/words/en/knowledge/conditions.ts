import type { RankedConditionId } from '#shared/knowledge/conditions.ts';
import type { ConditionWords } from './types.ts';

/** Every ranked condition in words. */
export const conditionWords: Record<RankedConditionId, ConditionWords> = {
  'patellofemoral-pain': {
    name: 'Patellofemoral pain',
    plain:
      'Pain around or behind the kneecap when the bent knee carries load. The joint had more load than it is used to; it is not worn out.',
    handout:
      'The area behind your kneecap is sore. It had more load than it is used to. This is common in runners.',
  },
  'patellar-tendinopathy': {
    name: 'Patellar tendinopathy',
    plain: 'The tendon just below the kneecap is sore: loaded harder or faster than it could adapt.',
    handout:
      'The tendon below your kneecap is sore. It had more load than it can take now. With the right load it can get strong again.',
  },
  'quadriceps-tendinopathy': {
    name: 'Quadriceps tendinopathy',
    plain: 'The tendon just above the kneecap carries more load than it can take now.',
    handout: 'The tendon above your kneecap is sore. It had more load than it can take now.',
  },
  'fat-pad-impingement': {
    name: 'Fat pad impingement',
    plain: 'The soft pad under and beside the tendon gets pinched when the knee straightens fully.',
    handout: 'The soft pad below your kneecap is sore. It gets pinched when the knee is fully straight.',
  },
  'plica-syndrome': {
    name: 'Plica syndrome',
    plain: 'A fold of the joint lining on the inner side of the kneecap is irritated and rubs or snaps.',
    handout: 'A soft fold inside the knee is sore. It rubs when you bend the knee a lot.',
  },
  'patellar-instability': {
    name: 'Patellar instability',
    plain: 'The kneecap slips, or feels as if it will slip, to the outer side.',
    handout: 'Your kneecap can slip to the side. Strong leg muscles help to hold it.',
  },
  'prepatellar-bursitis': {
    name: 'Prepatellar bursitis',
    plain: 'The slippery pad on top of the kneecap is swollen, usually from kneeling or a knock.',
    handout: 'The soft pad on top of your kneecap is swollen. Kneeling or a knock can do this.',
  },
  'osgood-schlatter': {
    name: 'Osgood-Schlatter',
    plain: 'In growing teenagers the tendon pulls on the soft growth bump below the knee.',
    handout:
      'The bump below the knee is sore. It is a growing zone, and the tendon pulls on it. This is common in teens who do sport.',
    course:
      'Many teens feel better after 12 weeks of graded training. It can come and go until you stop growing.',
  },
  'sinding-larsen-johansson': {
    name: 'Sinding-Larsen-Johansson',
    plain: 'Growth-related soreness at the lower tip of the kneecap.',
    handout: 'The lower tip of the kneecap is sore. It is a growing zone, and the tendon pulls on it.',
    course: 'It often takes 3 to 12 months. You can stay active within the pain light.',
  },
  'iliotibial-band-syndrome': {
    name: 'ITB syndrome',
    plain:
      'The firm band on the outer thigh presses on sore tissue above the outer joint line each time the knee passes about 30° of bend.',
    handout:
      'The band on the outer side of your thigh presses on sore tissue above your knee. It often hurts after the same distance. With less load it can calm down.',
  },
  'lcl-sprain': {
    name: 'LCL sprain',
    plain: 'The ligament on the outer side was stretched or torn by a blow from the inside or a twist.',
    handout: 'The band on the outer side of your knee may be stretched.',
  },
  'popliteus-tendinopathy': {
    name: 'Popliteus tendinopathy',
    plain: 'A small muscle at the back outer corner, which controls rotation, has had too much load.',
    handout: 'A small muscle at the back of your knee is sore. Running downhill loads it a lot.',
  },
  'pes-anserine-tendinopathy-bursitis': {
    name: 'Pes anserine tendinopathy or bursitis',
    plain: 'Three tendons and a cushion on the inner side, just below the joint, are irritated.',
    handout:
      'The soft tissue on the inner side below your knee is sore. It had more load than it is used to.',
  },
  'mcl-sprain': {
    name: 'MCL sprain',
    plain: 'The ligament on the inner side was stretched or torn when the knee was pushed inward.',
    handout: 'The band on the inner side of your knee may be stretched.',
  },
  'meniscal-tear-acute': {
    name: 'Meniscal tear, acute',
    plain: 'A shock-absorbing ring in the joint was hurt by a twist under load.',
    handout: 'One of the soft pads in your knee may be hurt by a twist.',
  },
  'meniscal-tear-degenerative': {
    name: 'Meniscal tear, degenerative',
    plain:
      'The ring in the joint has changed with age: very common on scans, often painless, and usually treated with exercise.',
    handout:
      'A soft pad in your knee has changed with age. This is very common and often does not hurt. Exercise is the first help.',
  },
  'distal-hamstring-tendinopathy': {
    name: 'Distal hamstring tendinopathy',
    plain: 'The tendons of the back-thigh muscles are sore where they cross the knee.',
    handout: 'A tendon at the back of your knee is sore. It had more load than it can take now.',
  },
  'hamstring-strain-acute': {
    name: 'Hamstring strain, acute',
    plain: 'A sudden strain of the back-thigh muscle, felt as a sharp stab while sprinting or slipping.',
    handout: 'A muscle at the back of your thigh is strained.',
  },
  'bakers-cyst': {
    name: 'Baker’s cyst',
    plain: 'Joint fluid has collected in a pouch behind the knee; usually the joint itself is irritated.',
    handout: 'There is some fluid at the back of your knee. It often means the joint is sore.',
    course: 'It often goes down when the joint calms down.',
  },
  'pcl-injury': {
    name: 'PCL injury',
    plain: 'The rear cross-ligament was hurt, usually by a fall on the bent knee or a blow to the shin.',
    handout: 'A band deep in your knee may be hurt by a fall or a blow.',
    course: 'This often takes 3 to 6 months. Your doctor guides each step.',
  },
  'acl-injury': {
    name: 'ACL injury',
    plain:
      'The main stabilising ligament in the middle of the knee was hurt; often a pop, fast swelling and later giving way.',
    handout: 'A band deep in your knee may be hurt by a twist. A doctor must check it before you do sport.',
    course: 'This often takes 6 to 12 months. Your doctor guides each step.',
  },
  'knee-osteoarthritis': {
    name: 'Knee osteoarthritis',
    plain:
      'The whole joint is changing with age or after an injury. Movement and strength help, and pain can settle.',
    handout:
      'Your knee joint has changed over the years. Moving and training help many people. You can often stay active.',
    course: 'Many people feel better after 6 to 12 weeks of exercise. Keep it up to keep the gain.',
  },
  'proximal-tibia-bsi': {
    name: 'Bone stress injury, proximal tibia',
    plain: 'The top of the shin bone has been loaded faster than it can rebuild.',
    handout:
      'The bone below your knee may be sore from too much load. It needs rest from running until a doctor has checked it.',
    course: 'If the bone is sore from load, it often needs 6 to 12 weeks without running.',
  },
  'femoral-bsi': {
    name: 'Bone stress injury, femur',
    plain:
      'A stress injury of the thigh bone, which can be felt at the knee. At the hip it needs help the same day.',
    handout: 'The thigh bone may be sore from too much load. Stop running until a doctor has checked it.',
    course: 'The doctor decides how long you need without running.',
  },
  'medial-tibial-stress-syndrome': {
    name: 'Medial tibial stress syndrome',
    plain: 'Soreness along the inner shin: the lining and the bone react to load.',
    handout: 'The inner side of your shin is sore from load. With less running it can calm down.',
  },
  'hip-referred-pain': {
    name: 'Referred pain from the hip',
    plain: 'The problem sits in the hip but is felt in the thigh or knee.',
    handout: 'The pain in your knee may come from your hip. A doctor should check your hip.',
    course: 'It depends on what the doctor finds.',
  },
  'lumbar-referred-pain': {
    name: 'Referred pain from the lower back',
    plain: 'A nerve in the lower back causes pain in the thigh, knee or shin.',
    handout: 'The pain in your knee may come from your lower back. A doctor should check it.',
  },
  'inflammatory-arthritis': {
    name: 'Inflammatory arthritis',
    plain: 'The joint lining is inflamed from inside, not from running.',
    handout: 'Your knee may be swollen from inside, not from running. A doctor should check it.',
    course: 'It depends on what the doctor finds.',
  },
  'gout-crystal': {
    name: 'Gout or other crystals',
    plain: 'Crystals set off sudden, severe, hot swelling.',
    handout: 'Your knee is hot and swollen. A doctor must check it today.',
    course: 'It depends on what the doctor finds.',
  },
  'adaptation-soreness': {
    name: 'Adaptation soreness',
    plain: 'Normal soreness while the body adapts to new load; it fades in a day or two.',
    handout: 'Your knees are getting used to new load. This kind of soreness often goes in one or two days.',
    course: 'It often goes in one or two days. Tell us if it stays.',
  },
};
