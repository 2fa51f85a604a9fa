import { afterAll, beforeAll, expect, test } from 'vitest'
import { type House, openHouse, type Tinkerer } from '#app/server/testing/house.ts'
import { linesOf } from '#platform/contract/rich-text.ts'
import type { PrintedLetter } from '#platform/server/print/document-model.ts'
import { readPdf } from '#platform/server/print/testing/read-pdf.ts'
import type { SuspensionPaper } from '../../contract.ts'
import { makeBudgetFile, makeMoney } from '../testing/budget.ts'
import { giveMandate, makeSuspension } from '../testing/suspension.ts'
import type { FoundSuspension } from './found-suspension.ts'
import { letterOf } from './suspension-letters.ts'
import { svbFile } from './svb-file.ts'

const agreement = (id: string, providerId: string, provider: string) => ({
  id,
  reference: `Z-${id}`,
  providerId,
  provider,
  validFrom: '2024-01-01',
  validTo: null,
})
const found = {
  reference: 'S-2024-000001',
  municipality: 'Voorbeeldstad',
  sender: { address: 'Postbus 1\n1000 AA Voorbeeldstad', phone: '14 099' },
  state: 'ended',
  law: 'wmo',
  longest: { weeks: 13, source: 'verordening' },
  holder: { id: 'h', name: 'Mevrouw Voorbeeld', birthDate: '1948-03-02' },
  budget: { id: 'b', reference: 'B-1', product: 'Begeleiding', validFrom: '2024-01-01', validTo: '2024-12-31' },
  agreements: [agreement('1', 'p', 'Thuiszorg Een'), agreement('2', 'q', 'Thuiszorg Twee')],
  scope: 'whole',
  partDescription: '',
  ground: 'd',
  reasons: 'De afgesproken zorg is niet gegeven.',
  facts: [
    {
      fact: 'Er zijn 40 uren gedeclareerd.',
      source: 'SVB',
      howChecked: 'Zie de declaratie',
      cameFrom: 'authority',
      sourceNamed: true,
      unnamedBecause: null,
    },
  ],
  continuity: 'Het Buurtteam helpt u.',
  continuesBy: 'Buurtteam Noord',
  continuesFrom: '2024-04-01',
  lighterMeans: 'Een gesprek.',
  consequences: 'Geen geld voor de zorgverlener.',
  heardOn: '2024-03-20',
  view: 'De zorg viel uit.',
  viewWeighed: 'Dat past bij de uren.',
  urgencyException: null,
  urgencyReasons: null,
  proposedFrom: '2024-04-01',
  letterSentOn: '2024-03-25',
  decision: { by: { id: 'm', name: 'M. Manager' }, at: '2024-03-24T10:00:00.000Z', reasons: null },
  decidedOn: '2024-03-24',
  end: { kind: 'resume', reasons: 'Het vermoeden is weg.', by: { id: 'l', name: 'L. Lead' }, decidedBy: null, endedOn: '2024-06-20' },
  withheld: [
    {
      id: 'w',
      agreementId: '1',
      provider: 'Thuiszorg Een',
      periodFrom: '2024-04-01',
      periodTo: '2024-04-30',
      amountCents: 120_050,
      decision: 'pay',
      because: null,
    },
  ],
} as unknown as FoundSuspension

const textOf = ({ chapters, ...letter }: PrintedLetter) =>
  JSON.stringify(letter) +
  chapters
    .map(
      ({ title, blocks }) =>
        `${title}\n${blocks.map((block) => (block.kind === 'text' ? linesOf(block.text).join('\n') : JSON.stringify(block))).join('\n')}`,
    )
    .join('\n')
const letter = (paper: SuspensionPaper, of: FoundSuspension = found, providerId = 'p') =>
  textOf(letterOf(of, paper, { madeOn: '2024-03-25', providerId }))

test('the budget holder reads from when, how long at most, why, how the care goes on, and how to object', () => {
  const text = letter('decision-letter')

  for (const part of [
    '1 april 2024',
    '13 weken',
    'Wmo 2015 art. 2.3.10',
    '40 uren',
    'Buurtteam Noord',
    'binnen zes weken',
    'voorzieningenrechter',
    'Dat past bij de uren',
  ])
    expect(text).toContain(part)
})

test('under the Youth Act the letters name no article of the Wmo', () => {
  const youth = { ...found, law: 'youth-act' as const }

  for (const paper of ['decision-letter', 'svb-request', 'svb-end', 'end-letter', 'provider-notice'] as const)
    expect(letter(paper, youth)).not.toMatch(/Wmo|2\.3\.10/)
  expect(letter('decision-letter', youth)).toContain('Jeugdwet art. 8.1.4 lid 1 onder d')
  expect(letter('svb-request', youth)).toContain('artikel 8.1.8 van de Jeugdwet')
})

test('a provider reads which agreement of its own and from when, and nothing of the client, the grounds or another provider', () => {
  const text = letter('provider-notice')

  expect(text).toContain('Z-1')
  expect(text).toContain('1 april 2024')
  for (const secret of [
    'Voorbeeld"',
    'Mevrouw',
    '1948',
    'B-1',
    'Z-2',
    'Thuiszorg Twee',
    'niet gegeven',
    '40 uren',
    'Buurtteam',
    '2.3.10',
    'De zorg viel uit',
  ])
    expect(text, secret).not.toContain(secret)
})

test('made before the letter went, no paper names a day on which that letter cannot have gone', () => {
  const late = { ...found, letterSentOn: null }
  const made = (paper: SuspensionPaper) => textOf(letterOf(late, paper, { madeOn: '2024-04-09', providerId: 'p' }))

  for (const paper of ['decision-letter', 'provider-notice', 'svb-request'] as const) {
    expect(made(paper), paper).toContain('anaf 9 april 2024')
    expect(made(paper), paper).not.toContain('anaf 1 april 2024 betaalt')
  }
  expect(made('svb-request')).not.toContain('vanaf 1 april 2024')
})

test('the SVB reads budget and agreements, and nothing of the grounds or the care', () => {
  const text = letter('svb-request')

  for (const part of ['B-1', 'Z-1', 'Z-2', 'Mevrouw Voorbeeld', 'artikel 2b, zesde lid']) expect(text).toContain(part)
  for (const secret of ['40 uren', 'niet gegeven', 'Buurtteam', 'De zorg viel uit', '2.3.10']) expect(text, secret).not.toContain(secret)
})

test('at the end the SVB reads what is to be paid after all, and from which day payments go on', () => {
  const text = letter('svb-end')

  expect(text).toContain('21 juni 2024')
  expect(text.replace(/\u00a0/g, ' ')).toContain('€ 1.200,50')
  expect(svbFile(found, 'svb-end').split('\r\n')[1]).toBe('"S-2024-000001";"hervatten";"B-1";"Z-1";"2024-06-21";"geheel";"";"120050"')
})

test('a letter that was sent after the day that was meant stops the payments on the later day', () => {
  expect(letter('svb-request', { ...found, letterSentOn: '2024-04-03' })).toContain('vanaf 3 april 2024')
})

test('what somebody typed is no formula in the file for the SVB, and gives no second line', () => {
  const typed = { ...found, scope: 'part' as const, partDescription: '=1+1;"x"\nnog een regel' }
  const lines = svbFile(typed, 'svb-request').trimEnd().split('\r\n')

  expect(lines).toHaveLength(3)
  expect(lines[1]).toContain(`"'=1+1;""x"" nog een regel"`)
})

let house: House
let lead: Tinkerer
beforeAll(async () => {
  house = await openHouse()
  lead = await house.signIn('Toezichthouder', 'specialist', house.units.care)
})
afterAll(() => house.close())

test('each letter comes as accessible PDF and as Word, for who works on the file, once there is a decision', async () => {
  const manager = await house.signIn('Manager MO', 'manager', house.units.socialDevelopment)
  const mandate = await giveMandate(house, manager.id)
  const { id: file, holders } = await makeBudgetFile(house, { lead: lead.id })
  const money = await makeMoney(house, file, holders[0] ?? '')
  const of = {
    file,
    holder: holders[0] ?? '',
    budget: money.budget,
    agreement: money.agreement,
    by: lead.id,
    decider: { id: manager.id, mandate },
  }
  const id = await makeSuspension(house, { ...of, state: 'decided' })

  const pdf = await lead.send({ url: `/api/v1/suspensions/${id}/papers/decision-letter.pdf` })
  expect(pdf.headers['content-disposition']).toMatch(/filename="decision-letter-S-2024-\d{6}\.pdf"/)
  expect(JSON.stringify(await readPdf(pdf.rawPayload))).toContain('Wij stoppen voorlopig')
  expect(
    (await lead.send({ url: `/api/v1/suspensions/${id}/provider-notices/${money.provider}.docx` })).rawPayload.subarray(0, 2).toString(),
  ).toBe('PK')
  expect((await lead.get(`/suspensions/${id}/provider-notices/${file}.docx`)).status).toBe(404)
  expect(await lead.get(`/suspensions/${id}/papers/svb-end.pdf`)).toMatchObject({ status: 409, body: { code: 'suspension.wrong-state' } })
  expect(await lead.get(`/suspensions/${id}/papers/svb-request.csv`)).toMatchObject({
    status: 409,
    body: { code: 'suspension.letter-first' },
  })
  expect((await manager.get(`/suspensions/${id}/papers/decision-letter.pdf`)).status).toBe(403)
})

test('a paper that is made again bears the day on which it went', async () => {
  const manager = await house.signIn('Manager MO 2', 'manager', house.units.socialDevelopment)
  const mandate = await giveMandate(house, manager.id)
  const { id: file, holders } = await makeBudgetFile(house, { lead: lead.id })
  const money = await makeMoney(house, file, holders[0] ?? '')
  const of = { file, holder: holders[0] ?? '', budget: money.budget, agreement: money.agreement, by: lead.id }
  const id = await makeSuspension(house, { ...of, decider: { id: manager.id, mandate }, state: 'running', startsOn: '2024-04-01' })
  house.setNow('2024-05-20T09:00:00Z')

  for (const paper of ['papers/svb-request', `provider-notices/${money.provider}`]) {
    const { pages } = await readPdf((await lead.send({ url: `/api/v1/suspensions/${id}/${paper}.pdf` })).rawPayload)
    expect(pages[0]).toContain('27 maart 2024')
    expect(pages[0]).not.toContain('20 mei 2024')
  }
})

test.each([
  ['wmo-pgb', /Wmo/],
  ['youth-pgb', /^verordening van de gemeente; Jeugdwet art\. 8\.1\.8$/],
] as const)('how long it may last rests on the law of the file (%s)', async (scheme, source) => {
  const { id: file, holders } = await makeBudgetFile(house, { lead: lead.id, scheme })
  const money = await makeMoney(house, file, holders[0] ?? '')
  const of = { file, holder: holders[0] ?? '', budget: money.budget, agreement: money.agreement, by: lead.id }
  const id = await makeSuspension(house, of)

  const { longest } = (await lead.get(`/suspensions/${id}`)).body
  expect(longest).toEqual({ weeks: 13, source: expect.stringMatching(source) })
})
