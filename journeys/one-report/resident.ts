import { fillIn, press } from '../hands.ts'
import { expect, type Person } from '../house.ts'

/** Reports on a phone, and gets a reference and a code of sixteen signs. Gives the reference. */
export async function report(resident: Person): Promise<string> {
  await resident.setViewportSize({ width: 390, height: 844 })
  await resident.goto('/melden')
  await fillIn(resident, {
    'Uw melding': 'Mevrouw Proefneming staat elke ochtend achter de kassa van bakkerij De Korenaar.',
    'Sinds wanneer?': 'sinds januari',
    'Waar gaat het over?': 'Een bijstandsuitkering',
    'Naam van de persoon of het bedrijf': 'mevrouw A. Proefneming',
    'Wilt u uw naam en contactgegevens geven?': 'Nee, ik meld zonder naam',
  })
  await press(resident, 'Melding versturen')
  await expect(resident.getByRole('heading', { level: 1 })).toHaveText('Dank u wel. Uw melding is ontvangen.')
  await expect(resident.getByText(/^([0-9A-Z]{4} ){3}[0-9A-Z]{4}$/)).toBeVisible()
  return (await resident.getByText(/^M-\d{4}-\d{6}$/).textContent()) ?? ''
}
