import type { TopicFile } from './types.ts';

/**
 * Racial or ethnic origin, religion or belief, nationality, home language and migration status of a person.
 * Special category data: UK GDPR Article 9(1), https://www.legislation.gov.uk/eur/2016/679/article/9
 */
export const ethnicityReligion: TopicFile = {
  id: 'ethnicity_religion',
  strong: `asylum, refugee family, uasc, unaccompanied, leave to remain, indefinite leave, home office, visa, overstay*, undocumented, no recourse, nrpf,
    deport*, immigration, right to remain, new arrival, newly arrived, eal, english as an additional, first language, home language, no english,
    little english, speaks polish, speaks arabic, speaks somali, speaks tigrinya, interpreter, mother tongue, gypsy, roma, traveller, travellers, grt,
    mixed race, mixed heritage, dual heritage, black caribbean, black african, white british, british asian, wbri, wirt, wrom, ethnicity,
    ethnic background, only black, only asian, only white, muslim, muslims, jewish, sikh, hindu, christian, catholic family, jehovah*, jain, buddhist,
    mormon, seventh day, pentecostal, orthodox, atheist, converted to, convert to, hijab, niqab, turban, kirpan, kippah, patka, prayer room, prays,
    fasting, ramadan, eid, halal, kosher, no pork, doesnt eat pork, doesnt eat beef, no beef, mosque, synagogue, gurdwara, mandir, chaplain, baptis*,
    bar mitzvah, bat mitzvah, withdrawn from re, withdraw from re, withdrawn from assembly, religion, religious, from syria, from afghanistan,
    from ukraine, from somalia, from eritrea, from iran, from iraq, from sudan, from nigeria, from pakistan, from bangladesh, from romania, from poland,
    from hong kong, came over from, came over on, family came from, from ghana, from india, from albania, from kurdistan, from vietnam, nationality,
    passport from, black boy, black girl, black pupil, black student, black teacher, black child, black family, asian boy, asian girl, asian family,
    white boy, white girl, brown girl, brown boy, removal decision, removal directions, age assessed, age assessment, evacuation flights,
    interpreted for the army, resettlement, homes for ukraine, arap, bridging hotel, biometric, brp, evisa, pre settled, settled status, eu settlement,
    citizenship, speaks only, only speaks, speaks little, no spoken english, native speaker, speaker in, doesnt speak, hardly speaks, jw,
    blood transfusion, sabbath, shabbat, imam, rabbi, rabbis, vicar, pastor, quran class, madrasa, madrassa, islamic, burkha, burqa, headscarf,
    head covering, henna, mourning, nine nights, travelling family, fairground, showman, showmen, boat dweller*, narrowboat, stopped praying, dont pray,
    no longer believes, exorcis*, goes to church, at church, church on, their faith, her faith, his faith, refugee status, is a refugee, are refugees,
    refugee from, refugee camp`,
  usual: `afghan*, albanian, arab, arabic, bangladeshi, bengali, bulgarian, caribbean, congolese, dari, eritrean, ethiopian, farsi, ghanaian, gujarati, indian,
    iranian, iraqi, jamaican, kurdish, latvian, lithuanian, nepali, nigerian, pakistani, pashto, portuguese, punjabi, romanian, romany, russian, somali*,
    spanish speaking, sri lankan, sudanese, swahili, syrian, tamil, tigrinya, turkish, twi, ukrainian, urdu, vietnamese, yoruba, zimbabwean,
    welsh speaking, slovak, polish, chinese, african, ethnic, racial, cultural, immigrant*, migrant*, homeland, skin colour, tribe, vegetarian`,
  near: 'eal, grt, wbri, woth, baof, bafr, apkn, abang, rc, jw, eal c, eal b, eal a',
  never: `polish up, polish this, polish my, polish the, polish it, to polish, roman catholic church in, black death, black holes, black hole, black country,
    black and white, black pen, black history month, black box, church of england school, black shakespeare, in black, turkish delight, roma termini,
    muslims believe, mosque design, born in the usa, spanish vocab, orthodox view`,
  weak: `language, speaks, country, culture, religion, faith, race, asian, black, white, african, family from, translate, translator, interpreter, hair,
    halal, diet, prays, church, accent, came from, passport, moved from, born, chinese, french, spanish, german, italian, arabic, polish, british,
    english as`,
  examples: {
    hits: [
      'Mariam Tesfay is an asylum seeker from Eritrea and speaks Tigrinya, write a welcome plan',
      'Can you reword: Yusuf Ali is fasting and his parents want him out of PE',
      'Only Irish Traveller in Y9, parents withdraw him from RSE, draft the letter',
      'Name | Eats | Faith\nAda Brook | halal | Muslim\nIdris Vale | veg | Hindu\nMo Reid | any | none',
      'Petra Novakova and her brother are Roma and have no recourse to public funds, which grant can they get?',
      "I'm the only Muslim in my form and they make jokes about my hijab",
    ],
    misses: [
      'What do Muslims believe about life after death?',
      'Write a fact file about Ramadan for Year 3.',
      'How do I welcome a new arrival with EAL?',
      'Polish this paragraph so that it reads better.',
      'Explain why refugees left Syria in 2015.',
      'Compare Sikh and Hindu views of God.',
    ],
  },
};
