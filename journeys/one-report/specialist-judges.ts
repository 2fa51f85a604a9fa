import { criterionKeys, worthinessCriteria } from '#modules/reports/contract.ts'
import { fillIn, goOn, press } from '../hands.ts'
import { expect, type Person } from '../house.ts'

/** Finds the report from the work list, and judges it without seeing a name; stands by one questioned word. */
export async function judge(specialist: Person, reference: string): Promise<void> {
  await specialist.goto('/')
  await specialist.getByRole('link', { name: 'Alle te beoordelen meldingen' }).click()
  await fillIn(specialist, { 'Zoek in de tekst': 'kassa bakkerij' })
  await press(specialist, 'Toon')
  await specialist.getByRole('link', { name: reference }).click()
  await specialist.getByRole('link', { name: 'Beoordelen', exact: true }).click()
  await expect(specialist.getByRole('complementary', { name: 'De melding' })).toContainText('kassa van bakkerij')
  await expect(specialist.getByText('Proefneming')).toHaveCount(0)

  for (const [index, key] of criterionKeys.entries())
    await fillIn(specialist, {
      [`${index + 1}. ${worthinessCriteria[key].question.nl}`]: 'De melder noemt de winkel; na te vragen bij de werkgever.',
    })
  await fillIn(specialist, {
    'Wat besluit u?': 'onderzoeken',
    'Waarom besluit u dit?': 'De melder noemt een werkplek, dagen en een begin. Zij zou een alleenstaande moeder zijn.',
  })
  await press(specialist, 'Oordeel vastleggen')
  const questioned = specialist.getByRole('group', { name: 'Het woord ‘alleenstaande moeder’' })
  await fillIn(questioned, { 'Wat doet u met dit woord?': 'Ik bevestig dat dit ter zake is' })
  await fillIn(questioned, { 'Omdat …': 'de norm van de uitkering hangt ervan af' })
  await press(specialist, 'Oordeel vastleggen')
  await expect(specialist.getByText('Ja, zonder gegevens van de betrokkene')).toBeVisible()
  // The next page takes the focus to its heading, and scrolls there: a press before that would miss its button.
  await expect(specialist.getByRole('heading', { level: 1 })).toBeFocused()
}

/** Asks to see whom it is about, writes that down, opens the investigation and says not to know the person. */
export async function openFile(specialist: Person): Promise<void> {
  await press(specialist, 'Gegevens tonen')
  await fillIn(specialist.getByRole('dialog'), { 'Waarom is dit nodig?': 'Om het juiste dossier te openen.' })
  await press(specialist.getByRole('dialog'), 'Gegevens tonen')
  await expect(specialist.getByText('mevrouw A. Proefneming')).toBeVisible()
  await press(specialist, 'Vastleggen wie het is')
  await fillIn(specialist.getByRole('dialog'), { BSN: '999999904', Achternaam: 'Proefneming', Geboortedatum: '3-2-1985' })
  await press(specialist.getByRole('dialog'), 'Betrokkene vastleggen')

  await press(specialist, 'Onderzoek openen')
  await fillIn(specialist.getByRole('dialog'), {
    'Waarvoor gebruikt u de gegevens?': 'Nagaan of de uitkering rechtmatig is',
    'Op welke grondslag?': 'Participatiewet art. 53a lid 6 (onderzoek naar juistheid en volledigheid)',
  })
  await press(specialist.getByRole('dialog'), 'Onderzoek openen')
  await fillIn(specialist, { 'Uw antwoord': 'Nee, ik ken hen niet' })
  await press(specialist, 'Antwoord vastleggen')
  await goOn(specialist, 'Plan beginnen')
}
