import type { Source } from './types.ts';

/** The bibliography. Claims of the seed article carry S-numbers and stand in `seed-claims.ts`. */
export const sources = {
  R01: {
    status: 'verified',
    citation:
      'Schuster Brandt Frandsen J, et al. 2025. How much running is too much? Identifying high-risk running sessions in a 5200-person cohort study. Br J Sports Med 59(17):1203–1210. doi 10.1136/bjsports-2024-109380; PMID 40623829. (5205 runners, 588 071 sessions, 35 % injured; HRR 1.64/1.52/2.28 for >10–30/>30–100/>100 %; ACWR negative, week-to-week none.)',
  },
  R02: {
    status: 'partly',
    citation:
      'Nielsen RO, et al. 2014. Excessive progression in weekly running distance… J Orthop Sports Phys Ther 44(10):739–747. doi 10.2519/jospt.2014.5164 (DOI U). (873 novices, 202 injured; >30 % linked to "distance-related" group.)',
  },
  R03: {
    status: 'verified',
    citation:
      'Buist I, et al. 2008. No effect of a graded training program on running-related injuries in novice runners (RCT, n=532; 20.8 % vs 20.3 % injured). Am J Sports Med 36(1):33–39. doi 10.1177/0363546507307505; PMID 17940147.',
  },
  R04: {
    status: 'verified',
    citation:
      'Willy RW, et al. 2019. Patellofemoral Pain: clinical practice guidelines. J Orthop Sports Phys Ther 49(9):CPG1–CPG95. doi 10.2519/jospt.2019.0302.',
  },
  R05: {
    status: 'partly',
    citation:
      'Crossley KM, et al. 2016. Patellofemoral pain consensus statement part 1 (terminology, diagnosis). Br J Sports Med 50:839–843. doi 10.1136/bjsports-2016-096384 (DOI U).',
  },
  R06: {
    status: 'verified',
    citation:
      'Collins NJ, et al. 2018. Consensus statement on exercise therapy and physical interventions for PFP. Br J Sports Med. doi 10.1136/bjsports-2018-099397. ("persists in about 50 %")',
  },
  R07: {
    status: 'verified',
    citation:
      'Crossley KM, et al. 2016. Consensus part 2 (exercise, taping, bracing, orthoses). Br J Sports Med 50(14):844–852. doi 10.1136/bjsports-2016-096268.',
  },
  R08: {
    status: 'verified',
    citation:
      'Winters M, et al. 2021. Comparative effectiveness of treatments for PFP: network meta-analysis. Br J Sports Med 55:369–377. doi 10.1136/bjsports-2020-102819. (low/very low certainty; all better than wait-and-see)',
  },
  R09: {
    status: 'verified',
    citation:
      'Esculier J-F, et al. 2018. Education ± gait retraining or exercise in runners with PFP: RCT (n=69). Br J Sports Med 52(10):659–666. doi 10.1136/bjsports-2016-096988.',
  },
  R10: {
    status: 'verified',
    citation:
      'Esculier J-F, et al. 2020. Patellofemoral pain in runners (current concepts). J Athl Train. PMC7740062.',
  },
  R11: {
    status: 'verified',
    citation:
      'Esculier J-F, et al. 2023. Running gait modifications can lead to immediate reductions in PFP. Front Sports Act Living (16 Jan 2023). doi 10.3389/fspor.2022.1048655.',
  },
  R12: {
    status: 'verified',
    citation:
      'Nunes GS, et al. 2013. Clinical test for diagnosis of PFPS: review with meta-analysis. Phys Ther Sport 14(1):54–59. doi 10.1016/j.ptsp.2012.11.003.',
  },
  R13: {
    status: 'verified',
    citation:
      'Cook C, et al. 2010. Diagnostic accuracy and association to disability of clinical test findings associated with PFPS. Physiother Can 62:17–24. PMC2841549 (journal/pages U).',
  },
  R14: {
    status: 'verified',
    citation:
      'Bolgla LA, et al. 2018. NATA position statement: management of individuals with PFP. J Athl Train 53(9):820–836. doi 10.4085/1062-6050-231-15.',
  },
  R15: {
    status: 'verified',
    citation:
      'Lenhart RL, et al. 2014. Increasing running step rate reduces patellofemoral joint forces. Med Sci Sports Exerc 46(3):557–564. doi 10.1249/MSS.0b013e3182a78c3a. (−14 % at 110 %)',
  },
  R16: {
    status: 'unverified',
    citation:
      'Heiderscheit BC, et al. 2011. Effects of step rate manipulation on joint mechanics during running. Med Sci Sports Exerc 43(2):296–302.',
  },
  R17: {
    status: 'verified',
    citation:
      'Willson JD, et al. 2014. Effects of step length on patellofemoral joint stress in female runners. Clin Biomech 29:243–247. (−22 % per step, −7.5 % per mile)',
  },
  R18: {
    status: 'unverified',
    citation:
      'Bramah C, et al. 2019. A 10 % increase in step rate improves running kinematics and clinical outcomes in runners with PFP. Am J Sports Med 47(14):3406–3413.',
  },
  R19: {
    status: 'verified',
    citation:
      'Davis IS, et al. 2020. Gait/movement retraining in PFP (review). Curr Rev Musculoskelet Med. PMC7083994.',
  },
  R20: {
    status: 'verified',
    citation:
      'dos Santos AF, et al. 2019. Effects of three gait retraining techniques in runners with PFP. Phys Ther Sport 36:92–100. (n=18)',
  },
  R21: {
    status: 'verified',
    citation:
      'Malisoux L, et al. 2016. Injury risk in runners using standard or motion control shoes: RCT (n=372). Br J Sports Med 50(8):481–487. doi 10.1136/bjsports-2015-095031.',
  },
  R22: {
    status: 'verified',
    citation:
      'Willems TM, et al. 2021. Motion-control shoes reduce the risk of pronation-related pathologies. J Orthop Sports Phys Ther 51(3):135–143. doi 10.2519/jospt.2021.9710.',
  },
  R23: {
    status: 'verified',
    citation:
      'Malisoux L, et al. 2020. Shoe cushioning influences the running injury risk according to body mass: RCT (n=848). Am J Sports Med 48(2):473–480. doi 10.1177/0363546519892578.',
  },
  R24: {
    status: 'verified',
    citation:
      'Malisoux L, et al. 2015. Can parallel use of different running shoes decrease running-related injury risk? (cohort n=264, 22 weeks). Scand J Med Sci Sports 25(1):110–115. doi 10.1111/sms.12154. (HR 0.614, CI 0.389–0.969; previous injury HR 1.72)',
  },
  R25: {
    status: 'unverified',
    citation:
      'Relph N, et al. 2022. Running shoes for preventing lower limb running injuries in adults. Cochrane Database Syst Rev CD013368.',
  },
  R26: {
    status: 'verified',
    citation:
      'Neal BS, et al. 2014. Foot posture as a risk factor for lower limb overuse injury: meta-analysis. J Foot Ankle Res 7:55. PMC4282737.',
  },
  R27: {
    status: 'partly',
    citation:
      'Nielsen RO, et al. 2014. Foot pronation is not associated with increased injury risk in novice runners wearing a neutral shoe. Br J Sports Med 48:440–447 (n≈927; details U).',
  },
  R28: {
    status: 'partly',
    citation:
      'Redmond AC, et al. 2006/2008. Foot Posture Index development (Clin Biomech 21:89–98) and normative values (J Foot Ankle Res 1:6). doi 10.1186/1757-1146-1-6. Cut-offs in intake.md: U.',
  },
  R29: {
    status: 'verified',
    citation:
      'Langley B, et al. 2016. Agreement of foot classification measures (FPI-6 reliable; navicular drop discouraged). PMC5131537.',
  },
  R30: {
    status: 'verified',
    citation:
      'van Poppel D, et al. 2021. Risk factors for overuse injuries in short- and long-distance running. J Sport Health Sci 10(1):14–28. doi 10.1016/j.jshs.2020.06.006.',
  },
  R31: {
    status: 'verified',
    citation:
      'van der Worp MP, et al. 2015. Injuries in runners; a systematic review on risk factors and sex differences. PLoS One 10(2):e0114937. PMC4338213.',
  },
  R32: {
    status: 'verified',
    citation:
      'Nielsen RO, et al. 2014. Running more than three kilometers during the first week… obese novice runners. Int J Sports Phys Ther 9(3):338–345. PMID 24944852; PMC4060311.',
  },
  R33: {
    status: 'partly',
    citation:
      'Bertelsen ML, et al. 2018. RCT start-to-run 3 vs 6 km/week in obese novices. Int J Sports Phys Ther (Aarhus news release; ITT risk difference −16.3 %, CI −43.8 to 11.3, not significant; per-protocol −31.2 %).',
  },
  R34: {
    status: 'verified',
    citation:
      'Alentorn-Geli E, et al. 2017. Recreational and competitive running and hip/knee osteoarthritis. J Orthop Sports Phys Ther 47(6):373–390. doi 10.2519/jospt.2017.7137.',
  },
  R35: {
    status: 'verified',
    citation:
      'Lo GH, et al. 2018. Running does not increase symptoms or structural progression in knee OA. Clin Rheumatol 37:2497–2504. doi 10.1007/s10067-018-4121-3.',
  },
  R36: {
    status: 'verified',
    citation:
      "Miller RH, et al. 2014. Why don't most runners get knee osteoarthritis? Med Sci Sports Exerc 46(3). doi 10.1249/MSS.0000000000000135.",
  },
  R37: {
    status: 'verified',
    citation:
      'Francis P, et al. 2019. The proportion of lower limb running injuries by gender, anatomical location and specific pathology. J Sports Sci Med 18:21–31. (knee 28 %)',
  },
  R38: {
    status: 'unverified',
    citation:
      'Taunton JE, et al. 2002. A retrospective case-control analysis of 2002 running injuries. Br J Sports Med 36:95–101.',
  },
  R39: {
    status: 'verified',
    citation:
      'Dubois B, Esculier J-F. 2020. Soft-tissue injuries simply need PEACE and LOVE. Br J Sports Med 54(2):72–73. doi 10.1136/bjsports-2019-101253.',
  },
  R40: {
    status: 'unverified',
    citation: 'Bleakley CM, et al. 2004/2012. Cryotherapy in acute soft-tissue injury (reviews).',
  },
  R41: {
    status: 'verified',
    citation:
      'Küster M, et al. 2013. Consumption of analgesics before a marathon… BMJ Open 3(4):e002090. doi 10.1136/bmjopen-2012-002090. (3913 replies; ~5× AEs, risk difference 13 %)',
  },
  R42: {
    status: 'verified',
    citation:
      'Lipman GS, et al. 2017. Ibuprofen versus placebo, acute kidney injury in ultramarathons (RCT n=89). Emerg Med J 34(10):637–642. doi 10.1136/emermed-2016-206353. (52 vs 34 %, difference 18 %, CI −4 to 41)',
  },
  R43: {
    status: 'verified',
    citation: 'FDA Drug Safety Communication 15 Oct 2020: avoid NSAIDs from 20 weeks of pregnancy.',
  },
  R44: { status: 'unverified', citation: 'NICE CKS: NSAIDs – prescribing issues.' },
  R45: {
    status: 'partly',
    citation:
      'Stiell IG, et al. 1995. Derivation of a decision rule for radiography in acute knee injuries. Ann Emerg Med 26:405–413 (sens 100 %, spec 54 % seen).',
  },
  R46: {
    status: 'verified',
    citation:
      'Bachmann LM, et al. 2004. Accuracy of the Ottawa knee rule: systematic review. Ann Intern Med 140(2):121–124. PMID 14734335. (6 studies, 4249 adults: sens 98.5 %, spec 48.6 %, LR− 0.05)',
  },
  R47: {
    status: 'partly',
    citation:
      'Seaberg DC, et al. 1994 (Am J Emerg Med 12:541–543) and 1998 (validation, Ann Emerg Med 32:8–13): Pittsburgh 99/60, Ottawa 97/27.',
  },
  R48: {
    status: 'verified',
    citation:
      'Patrick B, Body R. 2012. Ottawa or Pittsburgh knee rule? Emerg Med J 29:77–78. doi 10.1136/emermed-2011-200980; Cheung TC, et al. 2013 Am J Emerg Med 31:641–645 (n=90; both 86 %, spec 27 vs 51 %).',
  },
  R49: {
    status: 'verified',
    citation:
      'Wells PS, et al. 2003. Evaluation of D-dimer in suspected DVT. N Engl J Med 349:1227–1235. PMID 14507948 (two-level score table seen).',
  },
  R50: { status: 'verified', citation: 'NICE NG226. 2022. Osteoarthritis in over 16s.' },
  R51: {
    status: 'partly',
    citation:
      'Smith BE, et al. 2015. Special tests for meniscal tears: systematic review. Evid Based Med 20(3):88–97. doi 10.1136/ebmed-2014-110160. (McMurray 61 % sens seen; JLT 83/83, Thessaly 75/87 and McMurray spec 84 recalled)',
  },
  R52: {
    status: 'partly',
    citation:
      'Hegedus EJ, et al. 2007. Physical examination tests for torn meniscus: meta-analysis. J Orthop Sports Phys Ther 37(9):541–550 (figures recalled).',
  },
  R53: {
    status: 'verified',
    citation:
      'Sokal PA, et al. 2022. Diagnostic accuracy of clinical tests for ACL tears. Knee Surg Sports Traumatol Arthrosc 30(10):3287–3303.',
  },
  R54: {
    status: 'verified',
    citation:
      'van Eck CF, et al. 2013. Physical examination for acute ACL rupture. Knee Surg Sports Traumatol Arthrosc 21:1895–1903. PMID 23085822.',
  },
  R55: {
    status: 'verified',
    citation: 'Ahmad CS, et al. 2009. The moving patellar apprehension test. Am J Sports Med 37(4):791–796.',
  },
  R56: {
    status: 'verified',
    citation:
      'Kim S-J, et al. 2007. MPP test and medial patellar plica. Arthroscopy 23:1303–1308. doi 10.1016/j.arthro.2007.06.016.',
  },
  R57: {
    status: 'verified',
    citation:
      'Stubbings N, Smith T. 2014. Diagnostic test accuracy for medial patella plica syndrome. Knee 21:486–490. doi 10.1016/j.knee.2013.11.001.',
  },
  R58: {
    status: 'verified',
    citation:
      'Breda SJ, et al. 2021. Progressive tendon-loading vs eccentric exercise in patellar tendinopathy: RCT (n=76). Br J Sports Med. doi 10.1136/bjsports-2020-103403.',
  },
  R59: {
    status: 'verified',
    citation:
      'Rio E, et al. 2017. Isometric contractions are more analgesic than isotonic for patellar tendon pain. Clin J Sport Med 27(3):253–259. doi 10.1097/JSM.0000000000000364.',
  },
  R60: {
    status: 'verified',
    citation:
      'van Ark M, et al. 2016. Isometric and isotonic programs in-season, RCT (n=29; no between-group difference). J Sci Med Sport 19(9):702–706. doi 10.1016/j.jsams.2015.11.006.',
  },
  R61: {
    status: 'partly',
    citation:
      'Kongsgaard M, et al. 2009. Corticosteroid, eccentric or heavy slow resistance in patellar tendinopathy. Scand J Med Sci Sports 19:790–802. (protocol seen second-hand: 3×/week, 4 sets, 15RM wk 1, 12RM wk 2–3, 10RM wk 4–5, 8RM wk 6–8, 6RM wk 9–12, ~6 s per repetition)',
  },
  R62: {
    status: 'verified',
    citation:
      'Sprague AL, et al. 2021. Pain-guided activity modification in patellar tendinopathy: pilot RCT. Pilot Feasibility Stud. doi 10.1186/s40814-021-00792-5.',
  },
  R63: {
    status: 'partly',
    citation:
      'Silbernagel KG, et al. 2007. Continued sports activity, using a pain-monitoring model, in Achilles tendinopathy. Am J Sports Med 35(6):897–906. (secondary summaries differ: "safe" 0–2 or 0–3, limit 5)',
  },
  R64: {
    status: 'unverified',
    citation:
      'Malliaras P, et al. 2015. Patellar tendinopathy: clinical diagnosis, load management. J Orthop Sports Phys Ther 45(11):887–898.',
  },
  R65: {
    status: 'verified',
    citation: 'Hernandez-Sanchez S, et al. 2014. Responsiveness of the VISA-P. Br J Sports Med 48:453–457.',
  },
  R66: {
    status: 'unverified',
    citation: 'Visentini PJ, et al. 1998. The VISA score. J Sci Med Sport 1:22–28.',
  },
  R67: {
    status: 'unverified',
    citation: 'Fairclough J, et al. 2006. The functional anatomy of the iliotibial band… J Anat 208:309–316.',
  },
  R68: {
    status: 'verified',
    citation:
      'McKay J, et al. 2020. ITB syndrome rehabilitation in female runners: pilot RCT (n=24; no between-group differences). J Orthop Surg Res. doi 10.1186/s13018-020-01713-7.',
  },
  R69: {
    status: 'partly',
    citation:
      'Fredericson M, Weir A. 2006. Practical management of iliotibial band friction syndrome in runners. Clin J Sport Med 16(3):261–268.',
  },
  R70: {
    status: 'verified',
    citation:
      'Hoenig T, et al. 2023. Return to sport following low- and high-risk bone stress injuries. Br J Sports Med 57(7):427–432. doi 10.1136/bjsports-2022-106328. (posteromedial tibia 44 d, femoral neck 107 d)',
  },
  R71: {
    status: 'verified',
    citation:
      'Hoenig T, et al. 2022. MRI grading and return to sports. Am J Sports Med 50(3):834–844. doi 10.1177/0363546521993807.',
  },
  R72: {
    status: 'verified',
    citation:
      'George ERM, et al. 2024. Criteria and guidelines for returning to running following tibial bone stress injury. Sports Med 54:2247–2265. doi 10.1007/s40279-024-02051-y.',
  },
  R73: {
    status: 'verified',
    citation:
      'Mountjoy M, et al. 2023. IOC consensus statement on REDs. Br J Sports Med 57(17):1073–1097. doi 10.1136/bjsports-2023-106994.',
  },
  R74: {
    status: 'verified',
    citation:
      'Stellingwerff T, et al. 2023. IOC REDs CAT2. Br J Sports Med 57(17):1109–1118. doi 10.1136/bjsports-2023-106914.',
  },
  R75: {
    status: 'verified',
    citation:
      'Rathleff MS, et al. 2020. Activity modification and knee strengthening for Osgood-Schlatter disease. Orthop J Sports Med 8(4). doi 10.1177/2325967120911106.',
  },
  R76: {
    status: 'verified',
    citation: 'Peck DM, et al. 2017. Slipped capital femoral epiphysis. Am Fam Physician 95(12):779–784.',
  },
  R77: {
    status: 'verified',
    citation:
      'Goom T, Donnelly G, Brockwell E. 2019. Returning to running postnatal – guidelines (evidence level 4 for ≥ 3 months).',
  },
  R78: {
    status: 'verified',
    citation:
      'Christopher SM, et al. 2024. Return-to-running readiness after childbirth: Delphi consensus. Br J Sports Med (118/107/95 experts; ≥ 3 weeks rest, individual, gradual).',
  },
  R79: {
    status: 'partly',
    citation: 'Kujala UM, et al. 1993. Scoring of patellofemoral disorders. Arthroscopy 9:159–163.',
  },
  R80: {
    status: 'verified',
    citation:
      'Crossley KM, et al. 2004. Outcome measures for PFP: which are reliable and valid? Arch Phys Med Rehabil 85:815–822. doi 10.1016/S0003-9993(03)00613-0. (AKPS 10, VAS 2 cm)',
  },
  R81: {
    status: 'verified',
    citation: 'Binkley JM, et al. 1999. The Lower Extremity Functional Scale. Phys Ther 79(4):371–383.',
  },
  R82: {
    status: 'partly',
    citation:
      'Crossley KM, et al. 2018. KOOS-PF: development and validation. Br J Sports Med 52(17):1130–1136. (11 items; MIC recalled, U)',
  },
  R83: {
    status: 'verified',
    citation: 'Roos EM. koos.nu FAQ; Roos 2023 "30 years with the KOOS" (licence details not verified).',
  },
  R84: {
    status: 'verified',
    citation:
      'Nelson EO, et al. 2019. Development of the UWRI. J Orthop Sports Phys Ther 49(10):751–760. doi 10.2519/jospt.2019.8868.',
  },
  R85: {
    status: 'verified',
    citation:
      'Nelson EO, et al. 2020. Construct validity and responsiveness of the UWRI. J Orthop Sports Phys Ther 50(12):702–710. doi 10.2519/jospt.2020.9698. (MIC 5, MCID 8)',
  },
  R86: {
    status: 'verified',
    citation:
      'Piva SR, et al. 2009. Responsiveness of ADLS and NPRS in PFP. J Rehabil Med 41. doi 10.2340/16501977-0295. (NPRS MCID 1.16)',
  },
  R87: {
    status: 'unverified',
    citation:
      'Farrar JT, et al. 2001. Clinical importance of changes in chronic pain intensity on an 11-point NPRS. Pain 94:149–158.',
  },
  R88: {
    status: 'partly',
    citation:
      'Bini R, et al. 2011. Effects of bicycle saddle height on knee injury risk and cycling performance. Sports Med 41(6):463–476 (25–30° static knee angle seen second-hand; tool uses 25–35°).',
  },
  R89: {
    status: 'verified',
    citation:
      'Lu T-W, et al. 2007. Joint loading in the lower extremities during elliptical exercise. Med Sci Sports Exerc 39(9):1651–1658.',
  },
  R90: {
    status: 'verified',
    citation:
      'Wiewelhove T, et al. 2019. Foam rolling meta-analysis. Front Physiol 10:376. doi 10.3389/fphys.2019.00376.',
  },
  R91: {
    status: 'unverified',
    citation:
      'Yeung SS, et al. 2011. Interventions for preventing lower limb soft-tissue running injuries. Cochrane CD001256.',
  },
  R92: {
    status: 'unverified',
    citation: 'Van Hooren B, Peake JM. 2018. Do we need a cool-down after exercise? Sports Med 48:1575–1595.',
  },
  R93: {
    status: 'verified',
    citation: 'CDC Clear Communication Index (20 items, pass 90/100) – User Guide 2013 and cdc.gov/ccindex.',
  },
  R94: {
    status: 'verified',
    citation:
      'AHRQ PEMAT-P; Shoemaker SJ, et al. 2014. Patient Educ Couns 96:395–403 (items seen; 70 % threshold is convention, U).',
  },
  R95: {
    status: 'verified',
    citation: "NHS England / PHE / Community Health and Learning Foundation. Health Literacy 'How to' Guide.",
  },
  R96: { status: 'partly', citation: 'Patient Information Forum. Target reading age 9–11 (survey news).' },
  R97: { status: 'unverified', citation: 'WHO Strategic Communications Framework, 2017.' },
  R98: {
    status: 'verified',
    citation:
      'Sayegh ET, et al. 2022. Up to one-half of runners return to running one year after partial meniscectomy (n=185; 50 % ≥ 2×/week). Arthrosc Sports Med Rehabil. doi 10.1016/j.asmr.2022.06.002.',
  },
  R99: {
    status: 'partly',
    citation:
      'Sherman SL, et al. 2020. Meniscus injuries: rehabilitation and return to play. Clin Sports Med 39:165–183.',
  },
  R100: {
    status: 'verified',
    citation:
      'Fransen M, et al. 2015. Exercise for osteoarthritis of the knee (Cochrane). Br J Sports Med 49:1554–1557.',
  },
  R101: {
    status: 'verified',
    citation:
      'Noorduyn JCA, et al. 2022. ESCAPE 5-year: physical therapy vs partial meniscectomy in degenerative tears (n=321, 45–70 y; noninferior, adjusted difference 3.5 points; about one third had delayed surgery). JAMA Netw Open 5(7):e2220394. doi 10.1001/jamanetworkopen.2022.20394.',
  },
  R102: {
    status: 'partly',
    citation:
      "Arnold J, Fuller J. 2024. How do I know when it's time to replace my running shoes? The Conversation (expert article; 500–800 km convention).",
  },
  R103: {
    status: 'partly',
    citation:
      'Bennell K, et al. 1998. Weight-bearing dorsiflexion lunge (Aust J Physiother 44:175–180; 3.6°/cm seen second-hand); Rabin A, et al. 2015. Can side-to-side symmetry be assumed? J Athl Train 50(1):30–35.',
  },
  R104: {
    status: 'partly',
    citation:
      'Emergency/soft-tissue knee pages (haemarthrosis: 70–80 % ACL tears): Galway Emergency Medicine guideline; MD Online. Original series (Noyes, DeHaven 1980) U.',
  },
  R105: {
    status: 'verified',
    citation:
      'Hulme A, et al. 2017. Risk and protective factors for middle- and long-distance running-related injury. Sports Med 47:869–886. doi 10.1007/s40279-016-0636-4.',
  },
  R106: {
    status: 'verified',
    citation:
      'Campbell TM, et al. 2018. Shoe lifts for leg length discrepancy in adults with common painful musculoskeletal conditions: systematic review (10 studies, 1 RCT; very low/poor quality; no threshold established). Arch Phys Med Rehabil 99(5):981–993. doi 10.1016/j.apmr.2017.10.027.',
  },
  R107: {
    status: 'unverified',
    citation: 'Rathleff MS, et al. 2014. Is hip strength a risk factor for PFP? Br J Sports Med 48:1088.',
  },
  R108: {
    status: 'verified',
    citation:
      'Neal BS, et al. 2019. Risk factors for PFP: systematic review and meta-analysis (18 studies, n=4818). Br J Sports Med 53(5):270–281. doi 10.1136/bjsports-2017-098890. (Not risk factors: age, height, weight, BMI, body fat, Q-angle, hip weakness; quadriceps weakness in military recruits SMD −0.69; in adolescents *higher* hip abduction strength SMD 0.71)',
  },
  R109: {
    status: 'unverified',
    citation: 'Cheung K, et al. 2003. Delayed onset muscle soreness. Sports Med 33:145–164.',
  },
  R110: {
    status: 'unverified',
    citation:
      'Callaghan MJ, et al. 2016. Effect of a patellar brace on quadriceps function (no weakening). Arthritis-related brace studies; check.',
  },
  R111: {
    status: 'unverified',
    citation:
      'Warden SJ, et al. 2021. Optimal load for managing low-risk tibial and metatarsal bone stress injuries. J Orthop Sports Phys Ther 51(7):322–330.',
  },
  R112: {
    status: 'verified',
    citation:
      'Schneiders AG, et al. 2012. The ability of clinical tests to diagnose stress fractures: review. J Orthop Sports Phys Ther 42(9):760–771. (therapeutic ultrasound sens 64 %, spec 63 %; tuning fork sens 35–92 %, spec 19–83 %; not usable alone)',
  },
  R113: {
    status: 'partly',
    citation:
      'Jackson JL, et al. 2003. Evaluation of acute knee pain in primary care. Ann Intern Med 139:575–588.',
  },
  R114: {
    status: 'unverified',
    citation:
      'Margaretten ME, et al. 2007. Does this adult patient have septic arthritis? JAMA 297:1478–1488.',
  },
  R115: {
    status: 'partly',
    citation:
      'NICE NG12 (via GPnotebook/local pathways). Suspected cancer: *consider* very urgent direct access X-ray (within 48 h) for children and young people with unexplained bone swelling or pain.',
  },
  R116: {
    status: 'verified',
    citation:
      'Kastelein M, et al. 2008. Assessing medial collateral ligament knee lesions in general practice (n=134, 35 MCL on MRI). Am J Med 121(11):982–988. (pain on valgus 30° LR+ 2.3; history + pain + laxity LR+ 6.4; the sens/spec pairs 0.78/0.67 and 0.91/0.49 are recalled, U)',
  },
  R117: {
    status: 'unverified',
    citation:
      'Rubinstein RA, et al. 1994. Accuracy of the clinical examination in PCL injuries. Am J Sports Med 22:550–557.',
  },
  R118: {
    status: 'unverified',
    citation:
      'Riebe D, et al. 2015. ACSM preparticipation health screening update. Med Sci Sports Exerc 47(11):2473–2479.',
  },
  R119: {
    status: 'unverified',
    citation:
      'ACOG Committee Opinion 804. 2020. Physical activity and exercise during pregnancy and the postpartum period.',
  },
  R120: {
    status: 'unverified',
    citation:
      'Damsted C, et al. 2018. Association between changes in training load and running-related injuries (review). Int J Sports Phys Ther 13(6):931–942.',
  },
  R121: {
    status: 'unverified',
    citation:
      'Bertelsen ML, et al. 2017. A framework for the etiology of running-related injuries. Scand J Med Sci Sports 27(11):1170–1180.',
  },
  R122: {
    status: 'unverified',
    citation:
      'Lack S, et al. 2015. Proximal muscle rehabilitation for PFP (meta-analysis). Br J Sports Med 49:1365–1376.',
  },
  R123: {
    status: 'unverified',
    citation:
      'Matthews M, et al. 2020. Does foot mobility affect the outcome in PFP? (FOOTPATH). Br J Sports Med 54:1416–1422.',
  },
  R124: {
    status: 'unverified',
    citation:
      'Barton CJ, et al. 2016. Running retraining to treat lower limb injuries. Br J Sports Med 50:513–526.',
  },
  R125: {
    status: 'unverified',
    citation:
      'Cook JL, Purdam C. 2012. Is compressive load a factor in tendinopathy? Br J Sports Med 46:163–168.',
  },
  R126: {
    status: 'unverified',
    citation:
      'Warden SJ. 2010. Prophylactic use of NSAIDs by athletes: a risk/benefit assessment. Phys Sportsmed 38(1):132–138.',
  },
  R127: {
    status: 'verified',
    citation:
      'MSD Manual (Professional). Slipped capital femoral epiphysis; AccessPediatrics chapter (15 % knee/thigh pain).',
  },
  R128: {
    status: 'verified',
    citation:
      'Thakkar B, et al. 2019. Tibiofemoral joint forces vary with step frequency. Med Sci Sports Exerc 51(7):1444–1450. doi 10.1249/MSS.0000000000001915.',
  },
  R129: {
    status: 'verified',
    citation:
      'Kasitinon D, et al. 2021. Physical examination and PFPS: an updated review. Curr Rev Musculoskelet Med 14(6):406–412. doi 10.1007/s12178-021-09730-7. (more favourable to Q-angle, if standardised)',
  },
  R130: {
    status: 'unverified',
    citation:
      'NICE NG158. 2020 (updated). Venous thromboembolic diseases: the 4-hour and 24-hour limits for ultrasound and D-dimer come from here, not from R49 (check before quoting).',
  },
  M01: {
    status: 'partly',
    citation:
      'Lindley DV. 1956. On a measure of the information provided by an experiment. Ann Math Stat 27(4):986–1005. doi 10.1214/aoms/1177728069. (expected information = expected fall of entropy; how questions are ordered)',
  },
  M02: {
    status: 'verified',
    citation:
      'Gorry GA, Barnett GO. 1968. Experience with a model of sequential diagnosis. Comput Biomed Res 1:490–507. (the next question by its expected information against its cost)',
  },
  M03: {
    status: 'verified',
    citation:
      'Wachter S, Mittelstadt B, Russell C. 2018. Counterfactual explanations without opening the black box: automated decisions and the GDPR. Harv J Law Technol 31(2):841 ff.; arXiv 1711.00399. (the smallest change of the facts that would give another result, as an explanation)',
  },
  M04: {
    status: 'verified',
    citation:
      'Johnson AW, Weiss CB Jr, Wheeler DL. 1994. Stress fractures of the femoral shaft in athletes: more common than expected. A new clinical test. Am J Sports Med 22(2):248–256. (914 athletes, 34 stress fractures, 7 of the femoral shaft; the fulcrum test aids early diagnosis; abstract read, no accuracy given)',
  },
} as const satisfies Record<`R${number}` | `M${number}`, Source>;
