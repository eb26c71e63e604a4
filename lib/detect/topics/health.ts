import type { TopicFile } from './types.ts';

/**
 * Physical or mental health, pregnancy, medicines, injuries, care needs of a pupil, parent or member of staff.
 * "Data concerning health" is special category data: UK GDPR Article 9(1) and 4(15), https://www.legislation.gov.uk/eur/2016/679/article/9
 */
export const health: TopicFile = {
  id: 'health',
  strong: `diagnosed with, been diagnosed, newly diagnosed, waiting for a diagnosis, awaiting diagnosis, had a seizure, having seizures, another seizure, has seizures, epipen*, epi pen, adrenaline pen, insulin pump,
    camhs, eating disorder*, anorexi*, bulimi*, self harm*, selfharm*, overdos*, suicid*, psych* ward, adolescent unit, inpatient, sectioned, antidepress*, sertraline, fluoxetine, citalopram, methylphenidate, ritalin,
    concerta, melatonin, diazepam, tramadol, chemo*, radiotherapy, mastectomy, miscarr*, stillb*, ivf, antenatal, morning sickness, hyperemesis, maternity leave, 20 week scan, due date, is pregnant, pregnant and, shes pregnant, im pregnant, my pregnancy, her pregnancy,
    signed off, fit note, sick note, sick leave, off sick, off with stress, off with, work related stress, long term sick, phased return, occupational health, oh report, oh referral, ill health retirement, return to work,
    hospital appointment*, hospital*, in hospital, a and e, ambulance, admitted to, consultant said, paediatrician, gp letter, the gp, my gp, her gp, his gp, psychiatrist, care plan, ihcp, ihp, feeding tube, peg fed, gastrostomy, catheter, stoma, incontinen*,
    toilet train*, soil* himself, soil* herself, wet himself, wet herself, wets the bed, bedwetting, in nappies, panic attack*, nervous breakdown, breakdown, hears voices, hearing voices, psychosis, psychotic, bipolar, schizophren*, ocd, ptsd, body dysmorphi*,
    brain tumour, tumour, leukaemia, leukemia, lymphoma, terminal*, palliative, hospice, transplant, dialysis, stroke, heart attack, biopsy, lump, cystic fibrosis, sickle cell, muscular dystrophy, duchenne, cerebral palsy, spina bifida, hydroceph*,
    hemiplegi*, epilep*, seizure*, tourette*, achondroplasia, turner syndrome, marfan, crohn*, ulcerative colitis, coeliac, celiac, diabet*, type 1, hypo, hypos, asthma*, inhaler*, anaphyla*, nut allergy, peanut allerg*, egg allergy, dairy allergy, lactose intoleran*, allergic to,
    hiv, hep b, hepatitis, tuberculosis, lupus, fibromyalgia, ms diagnosis, multiple sclerosis, parkinson*, dementia, alzheimer*, arthritis, endometriosis, pcos, menopaus*, hysterectomy, hernia, gallbladder, kidney stone*,
    hearing aid*, cochlear, profoundly deaf, registered blind, visually impaired, prosthe*, wheelchair user, walking frame, splint*, scoliosis, alopecia, eczema, psoriasis, vitiligo, head lice, nits, impetigo, scabies, ringworm, threadworm*, chickenpox, shingles, glandular fever,
    fractur*, concuss*, broke his, broke her, broken arm, broken leg, broken wrist, stitches, sprained, whiplash, slipped disc, drinking problem, alcoholic, alcoholism, rehab, addict*, relaps*, withdrawal symptoms, counselling, counsellor, therapist, talking therapies, mental health crisis, low mood, intrusive thoughts,
    depress*, anxiety, mental health is, his mental health, her mental health, my mental health, selective mut*, school refus*, ebsa, stopped eating, not eating, wont eat, making herself sick, making himself sick, being sick, throwing up, vomit*, diarrhoea, faint*, passed out, nosebleed*, migraine*, chronic pain, chronic fatigue, long covid, period pain*, heavy periods, the pill, morning after pill,
    medication, prescribed, tablets, blood test*, test results, mri, ct scan, x ray, operation on, surgery, had an op, having an op, post op, allerg*, nil by mouth, sleep apnoea, insomnia, not sleeping, hallucinat*, dissociat*, tics, twitch*, bruis*, weight loss, lost weight, underweight, overweight, obese, bmi, nappy, nappies`,
  usual: `ill, illness, sick, sickness, unwell, poorly, pregnan*, disab*, wheelchair, deaf, blind, cancer, stress, stressed, burnt out, burnout, anxious, exhausted, medical, medicine, meds, injur*, pain, fit for work, adjustments, rash, fever, temperature, virus, infection, covid, flu, period, periods, cramps, headache*, bleeding, blood, blood sugar, sensor, scar*, limp*, crutches, plaster cast, cast on, ankle, knee, back pain, drunk, drinking, hungover, vap*, smok*, weed, grief, bereave*, griev*, trauma*, mental health, wellbeing,
    therapy, physio*, ot report, gluten, vegan, diet, dietary, nut free, intoleran*, vaccin*, jab, jabs, immunis*, glasses, eyesight, colour blind, stammer, stutter, sleep*, tired, weight, eats, eating, condition, symptom*, surger*, scan, clinic, nurse, doctor, dentist, hospitalis*, recover*, treatment, specialist, limb*, amput*, paralys*, tube, feeds, toileting, intimate care, accident*, cut her, cut his, hurt his, hurt her, bumped, bump, head injury, first aid, plaster, ice pack, swollen, bitten, bite, sting, burn, burnt, burns`,
  near: 'ms, cp, cf, hi, vi, oh, op, meds, eb, pku, ed, cfs, me cfs, t1d, ra, dx, gp, nil, pip, ihcp, hosp, physio, stress, virus, sick',
  never:
    'mental health week, mental health awareness, health and safety, health education, public health, health and social care, health care assistant, stress ball, blood brothers, blood wedding, sick note policy, national health, food tech, the black death, key stage, blind tasting, weight of evidence, test results day, exam stress, breakdown of, a breakdown, cost breakdown, budget breakdown, score breakdown, mark breakdown, stroke of, heart of, period 1, period 2, period 3, period 4, period 5, period 6, period #, time period, historical period, notice period, consultation period, probation period, probationary period, period of, first aid kit, first aid box, first aid course, plaster of paris, cast list, operation barbarossa, order of operation, health check on, accident book, deaf awareness',
  examples: {
    hits: [
      'Aisha Begum in 7B was diagnosed with epilepsy last week. Write a note for her teachers.',
      'Please reword: Tom Hargreaves has been signed off with stress until half term.',
      'Jayden Smith carries an EpiPen for his nut allergy, add that to the trip form',
      'my mum has cancer and i cant do my homework what do i tell miss',
      "I've just been diagnosed with diabetes and I don't want my form to know",
      'Our only site manager is off with depression, write a rota without him',
      'mrs okafor is pregnant and hasnt told the head yet, can you draft her letter',
    ],
    misses: [
      'Plan a PSHE lesson about depression and where to get help.',
      'Explain the difference between type 1 and type 2 diabetes for GCSE biology.',
      'Write an assembly for Mental Health Awareness Week.',
      'What must a school medicines policy say about EpiPens?',
      'How did the Black Death spread and how many died?',
      'Give me strategies for a pupil with ADHD in Year 8.',
    ],
  },
};
