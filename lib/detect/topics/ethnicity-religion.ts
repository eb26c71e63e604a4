import type { TopicFile } from './types.ts';

/**
 * Racial or ethnic origin, religion or belief, nationality, home language and migration status of a person.
 * Special category data: UK GDPR Article 9(1), https://www.legislation.gov.uk/eur/2016/679/article/9
 */
export const ethnicityReligion: TopicFile = {
  id: 'ethnicity_religion',
  strong: `asylum, uasc, unaccompanied, leave to remain, home office, visa, no recourse, nrpf, deport*, immigration, new arrival, newly arrived, eal,
    english as an additional, first language, home language, no english, speaks arabic, speaks tigrinya, interpreter, gypsy, roma, traveller,
    travellers, grt, white british, wirt, ethnicity, only black, muslim, muslims, jewish, sikh, hindu, christian, jehovah*, jain, buddhist,
    seventh day, pentecostal, orthodox, convert to, hijab, niqab, turban, kirpan, kippah, patka, prayer room, prays, fasting, ramadan, eid, halal,
    kosher, no pork, no beef, mosque, gurdwara, mandir, chaplain, baptis*, bar mitzvah, religion, religious, from syria, from ukraine, from eritrea,
    from sudan, from nigeria, from poland, came over from, came over on, nationality, black teacher, black child, removal decision, age assessed,
    evacuation flights, interpreted for the army, resettlement, homes for ukraine, bridging hotel, biometric, brp, pre settled, settled status,
    citizenship, speaks only, only speaks, speaker in, doesnt speak, jw, shabbat, rabbi, rabbis, vicar, pastor, islamic, headscarf, mourning, showmen,
    boat dweller*, narrowboat, dont pray, at church, refugee camp`,
  usual: `afghan*, albanian, arabic, bangladeshi, bengali, bulgarian, dari, eritrean, ethiopian, farsi, iranian, jamaican, kurdish, lithuanian,
    nigerian, pashto, portuguese, punjabi, romanian, romany, russian, somali*, syrian, tamil, tigrinya, turkish, twi, ukrainian, urdu, vietnamese,
    yoruba, slovak, polish, chinese, cultural, vegetarian`,
  near: `eal, grt, woth, rc, jw, eal c, eal b`,
  never: `polish up, polish this, polish my, polish the, polish it, to polish, roman catholic church in, black death, black holes, black hole, black country,
    black and white, black pen, black history month, black box, church of england school, black shakespeare, in black, turkish delight, roma termini,
    muslims believe, mosque design, born in the usa, spanish vocab, orthodox view`,
  weak: `language, speaks, country, culture, religion, faith, race, black, white, family from, translate, translator, interpreter, hair, halal, diet,
    prays, church, accent, came from, passport, moved from, born, chinese, french, spanish, german, italian, arabic, polish, british, english as`,
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
