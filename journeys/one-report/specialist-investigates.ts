import { fillIn, goOn, press, pressFirst, section } from '../hands.ts'
import type { Person } from '../house.ts'
import { todayTyped } from '../today.ts'

/** One question, the mildest of the means, and a heavier one with the reason for it. */
export async function plan(specialist: Person): Promise<void> {
  const part = section(specialist, 'Plan')
  await fillIn(part, { 'Welke vraag moet het onderzoek beantwoorden?': 'Werkt de betrokkene, en sinds wanneer?' })
  await press(part, 'Vraag toevoegen')
  await press(part, 'Plannen: Eigen dossier raadplegen')
  await fillIn(part, { 'Wat wilt u hiermee te weten komen?': 'Of de baan al is doorgegeven.' })
  await press(part, 'In het plan zetten')
  await press(part, 'Plannen: Gegevens of bewijs vragen aan de betrokkene')
  await fillIn(part, {
    'Wat wilt u hiermee te weten komen?': 'Hoeveel uur en tegen welk loon er is gewerkt.',
    'Waarom zijn lichtere middelen niet genoeg?': 'In het dossier staan geen loonstroken, en Suwinet loopt twee maanden achter.',
  })
  await press(part, 'In het plan zetten')
  await goOn(specialist, 'Onderzoek beginnen')
}

/** What each of the means brought, and what was found on both sides. */
export async function research(specialist: Person): Promise<void> {
  const part = section(specialist, 'Onderzoek')
  for (const result of ['In het dossier staat geen baan.', 'Zij stuurde loonstroken van januari tot en met maart.']) {
    await pressFirst(part, 'Afronden')
    await fillIn(part, { 'Wat heeft dit opgeleverd?': result })
    await press(part.locator('form'), 'Afronden')
  }
  await writeFinding(specialist, 'Past bij een overtreding', {
    'Wat is het?': 'feit: wat vaststaat',
    'Wat is er gevonden?': 'Zij werkte van januari tot en met maart twaalf uur per week bij een bakkerij.',
    Bron: 'Loonstroken',
  })
  await writeFinding(specialist, 'Past bij géén overtreding', {
    'Wat is het?': 'contra-indicatie: wat een andere uitleg geeft',
    'Wat is er gevonden?': 'Zij meldde de baan op 12 januari per e-mail bij haar klantmanager.',
    Bron: 'Postvak van het uitvoerende team',
  })
  await goOn(specialist, 'Door naar horen')
}

/** Invites with the rights in the letter, hears, sends the report, and writes down the answer to each finding. */
export async function hear(specialist: Person, replies = ['Dat klopt, tot en met maart.', 'Ja, die e-mail heb ik nog.']): Promise<void> {
  const part = section(specialist, 'Horen')
  await press(part, 'Uitnodigen voor een gesprek')
  await fillIn(part, {
    'Datum van het gesprek': todayTyped,
    Tijd: '10:00',
    Hoe: 'op kantoor',
    'In de uitnodiging staan de rechten van de betrokkene': 'ja',
  })
  await press(part, 'Uitnodiging vastleggen')
  await press(part, 'Opkomst vastleggen')
  await fillIn(part, { 'Is de betrokkene gehoord?': 'gehoord' })
  await press(part, 'Vastleggen')
  await press(part, 'Verklaring opschrijven')
  await fillIn(part, { 'Wat zei de betrokkene?': 'Ik heb het gemaild en dacht dat het daarmee geregeld was.' })
  await press(part, 'Verklaring bewaren')
  await press(part, 'Verslag is verstuurd')
  await press(part, 'Vastleggen')
  await press(part, 'Reactie vastleggen')
  await press(part, 'Vastleggen')

  for (const reply of replies) {
    await pressFirst(part, 'Reactie en weging opschrijven')
    await fillIn(part, {
      'Wat zei de betrokkene hierover?': reply,
      'Hoe weegt u dit?': 'De bevinding blijft staan, zij spreekt haar niet tegen.',
    })
    await press(part, 'Bewaren')
  }
  await goOn(specialist, 'Door naar afwegen')
}

/** Writes down what was found, on the side that it supports. */
export async function writeFinding(specialist: Person, side: string, found: Record<string, string>): Promise<void> {
  const column = specialist.getByRole('region', { name: side })
  await press(column, 'Bevinding toevoegen')
  await fillIn(column, found)
  await press(column, 'Bevinding opschrijven')
}
