import { readFile } from 'node:fs/promises'
import type { Page, Request } from '@playwright/test'
import { fillIn, press } from './hands.ts'
import { expect, expectAccessible, type Person, test } from './house.ts'

const { step } = test
const answer = 'Mevrouw Proefneming is er op maandag en donderdag, van acht tot twaalf.'
const rooster = '%PDF-1.7\nhet rooster van de bakkerij\n%%EOF'

test('a resident reports without a name, comes back with the code, answers a question and adds a document, and leaves no trace', async ({
  person,
}) => {
  const resident = await person()
  const specialist = await person('specialist-1')
  await resident.setViewportSize({ width: 390, height: 844 })
  const asked = watch(resident)

  const { reference, code } = await step('the resident reports and keeps the code', () => report(resident))
  await step('the specialist finds the report and asks something', () => ask(specialist, reference))
  await step('the resident comes back in a new browser and reads the question', async () => {
    await resident.goto('/melding')
    await fillIn(resident, { 'Uw code': code.toLowerCase() })
    await press(resident, 'Verder')
    await expect(resident.getByRole('heading', { level: 1 })).toHaveText('Uw melding is ontvangen')
    await expect(resident.getByText('Op welke dagen ziet u haar daar?')).toBeVisible()
    await expectAccessible(resident)
  })
  await step('the resident answers and adds a document', async () => {
    await fillIn(resident, { 'Uw antwoord': answer })
    await press(resident, 'Bericht versturen')
    await expect(resident.getByText('Uw bericht is ontvangen')).toBeVisible()
    await resident
      .getByLabel('Bestanden kiezen')
      .setInputFiles({ name: 'van Mina.pdf', mimeType: 'application/pdf', buffer: Buffer.from(rooster) })
    await press(resident, 'Bestanden versturen')
    await expect(resident.getByText(/^Bestand 1 \(pdf\), ontvangen op /)).toBeVisible()
    await expectNoTrace(resident, code)
    expect(await resident.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
  })
  await step('the resident takes everything off the screen', async () => {
    await press(resident, 'Klaar, haal alles weg')
    await expect(resident.getByText('Sluit nu uw browser helemaal af')).toBeVisible()
    await resident.reload()
    await expect(resident.getByLabel('Uw code')).toHaveValue('')
    await expectNoTrace(resident, code)
  })
  await step('the specialist reads the answer blind, and the document after a reason', () => read(specialist, reference))

  const own = new URL(resident.url()).origin
  expect(
    asked.filter(({ url }) => !url.startsWith(own)).map(({ url }) => url),
    'requests to others',
  ).toEqual([])
  expect(
    asked.filter(({ said }) => holds(said, code)).map(({ url }) => url),
    'requests with the code outside their body',
  ).toEqual([])
  expect(asked.some(({ url }) => url.endsWith('/public/dialogue/reading'))).toBe(true)
})

async function report(resident: Person): Promise<{ reference: string; code: string }> {
  await resident.goto('/melden')
  await fillIn(resident, {
    'Uw melding': 'Mevrouw Proefneming staat elke ochtend achter de kassa van bakkerij De Korenaar.',
    'Waar gaat het over?': 'Een bijstandsuitkering',
    'Naam van de persoon of het bedrijf': 'mevrouw A. Proefneming',
    'Wilt u uw naam en contactgegevens geven?': 'Nee, ik meld zonder naam',
  })
  await press(resident, 'Melding versturen')
  const reference = (await resident.getByText(/^M-\d{4}-\d{6}$/).textContent()) ?? ''
  const code = (await resident.getByText(/^([0-9A-Z]{4} ){3}[0-9A-Z]{4}$/).textContent()) ?? ''
  return { reference, code }
}

async function ask(specialist: Person, reference: string): Promise<void> {
  await specialist.goto('/meldingen?status=received&order=newest')
  await specialist.getByRole('link', { name: reference }).click()
  const dialogue = specialist.getByRole('region', { name: 'Gesprek met de melder' })
  await fillIn(dialogue, { 'Vraag aan de melder': 'Op welke dagen ziet u haar daar?' })
  await press(dialogue, 'Vraag stellen')
  await expect(dialogue.getByText('Op welke dagen ziet u haar daar?')).toBeVisible()
}

async function read(specialist: Person, reference: string): Promise<void> {
  await specialist.goto('/')
  const waiting = specialist.getByRole('region', { name: 'Antwoord van een melder' })
  await waiting.getByRole('link', { name: reference }).click()
  const dialogue = specialist.getByRole('region', { name: 'Gesprek met de melder' })
  await expect(dialogue.getByText('is er op maandag en donderdag, van acht tot twaalf.')).toBeVisible()
  await expect(dialogue.getByText('Proefneming')).toHaveCount(0)
  await expect(dialogue.getByRole('link', { name: 'document-1.pdf' })).toHaveCount(0)

  await press(specialist, 'Gegevens tonen')
  const dialog = specialist.getByRole('dialog')
  await fillIn(dialog, { 'Waarom is dit nodig?': 'Het rooster zegt op welke dagen zij werkt.' })
  await press(dialog, 'Gegevens tonen')
  await expect(dialogue.getByText(answer)).toBeVisible()
  const downloading = specialist.waitForEvent('download')
  await dialogue.getByRole('link', { name: 'document-1.pdf' }).click()
  const download = await downloading
  expect(download.suggestedFilename()).toBe('document-1.pdf')
  expect(await readFile(await download.path(), 'utf8')).toBe(rooster)

  await press(dialogue, 'Markeer als gelezen')
  await expect(dialogue.getByText('Nieuw', { exact: true })).toHaveCount(0)
  await specialist.goto('/')
  await expect(specialist.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(specialist.getByRole('region', { name: 'Antwoord van een melder' }).getByText(reference)).toHaveCount(0)
}

/** Everything that the browser asks for, and what it says beside the body. */
function watch(page: Page): { url: string; said: string }[] {
  const asked: { url: string; said: string }[] = []
  page.on('request', (request: Request) => {
    if (request.url().startsWith('data:') || request.url().startsWith('blob:')) return
    asked.push({ url: request.url(), said: `${request.url()} ${JSON.stringify(request.headers())}` })
  })
  return asked
}

const holds = (text: string, code: string) => {
  const bare = (words: string) => words.replace(/[^0-9A-Za-z]/g, '').toUpperCase()
  return bare(decodeURIComponent(text)).includes(bare(code))
}

async function expectNoTrace(page: Page, code: string): Promise<void> {
  const kept = await page.evaluate(async () =>
    JSON.stringify({
      local: { ...localStorage },
      session: { ...sessionStorage },
      cookie: document.cookie,
      history: history.state,
      address: location.href,
      databases: (await indexedDB.databases()).map(({ name }) => name),
      caches: await caches.keys(),
    }),
  )
  expect(holds(kept, code), `the browser keeps ${kept}`).toBe(false)
  expect(await page.context().cookies()).toEqual([])
}
