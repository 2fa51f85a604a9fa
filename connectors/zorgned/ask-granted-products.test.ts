import { createHash } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { makeGrantedProducts } from './ask-granted-products.ts'
import { makeAuthority } from './testing/certificates.ts'
import { answerOf, application, budget, inKind, refusedProduct } from './testing/published-answer.ts'
import { openZorgned } from './testing/zorgned-server.ts'

const bsn = '999990019'
const token = 'een-verzonnen-token'
const asked = { bsn, law: 'wmo', endedSince: '2021-03-01' } as const

let zorgned: Awaited<ReturnType<typeof openZorgned>>
let ask: ReturnType<typeof makeGrantedProducts>
beforeAll(async () => {
  zorgned = await openZorgned()
  ask = makeGrantedProducts({ url: zorgned.url, token, municipalityCode: '0344' })
})
afterAll(() => zorgned.close())
beforeEach(() => {
  zorgned.questions.length = 0
})

test('one person is asked about, in the body and not in the address', async () => {
  zorgned.answers(answerOf(application(budget)))
  await ask(asked)
  await ask({ ...asked, law: 'youth-act' })

  expect(zorgned.questions).toHaveLength(2)
  expect(zorgned.questions[0]).toMatchObject({
    method: 'POST',
    path: '/api/aanvragen',
    headers: { token, 'content-type': 'application/json; charset=utf-8' },
    body: { burgerservicenummer: bsn, gemeentecode: '0344', maxeinddatum: '2021-03-01', regeling: 'wmo' },
  })
  expect(zorgned.questions[1]?.body.regeling).toBe('jeugdwet')
})

test('a budget, care in kind and a refusal are read, and what was not asked stays there', async () => {
  const sent = JSON.stringify(answerOf(application(budget, inKind), application(refusedProduct)))
  zorgned.answers(sent)
  const answer = await ask(asked)

  const decision = { decisionNumber: '309000123', decidedOn: '2025-02-20' }
  expect(answer).toEqual({
    outcome: 'found',
    unreadParts: 0,
    digest: createHash('sha256').update(sent).digest(),
    products: [
      {
        ...decision,
        ...{ productCode: '02A02', description: 'individuele begeleiding', category: 'Begeleiding' },
        ...{ result: 'granted', deliveryForm: 'pgb', from: '2025-03-01', until: '2027-02-28' },
        ...{ volume: '3:15 uren per week', minutesPerWeek: 195 },
        ...{ supplierName: 'Zorghuis De Verzonnen Linde', supplierKvk: '90001234', supplierAgb: null },
        ...{ allocations: [], notUnderstood: [] },
      },
      {
        ...decision,
        ...{ productCode: '01A01', description: 'hulp bij het huishouden', category: 'Hulp bij het huishouden' },
        ...{ result: 'granted', deliveryForm: 'in-kind', from: '2024-01-01', until: null },
        ...{ volume: '8 uur per vier weken', minutesPerWeek: 120 },
        ...{ supplierName: 'Thuishulp Fictief', supplierKvk: null, supplierAgb: '90000017' },
        allocations: [
          {
            ...{ number: '41', supplierName: 'Thuishulp Fictief', from: '2024-01-01', until: null },
            ...{ deliveredFrom: '2024-01-08', deliveredUntil: null },
          },
        ],
        notUnderstood: [],
      },
      {
        ...decision,
        ...{ productCode: '12280', description: 'vervoer', category: null, result: 'refused', deliveryForm: null },
        ...{ from: null, until: null, volume: null, minutesPerWeek: null },
        ...{ supplierName: null, supplierKvk: null, supplierAgb: null, allocations: [], notUnderstood: [] },
      },
    ],
  })
  expect(JSON.stringify(answer)).not.toMatch(/aandoening|999990019|0300000000/)
})

test('each failure has its own outcome, and none of them tells what was asked or answered', async () => {
  const failures = [
    [404, '', 'unknown-person', 'HTTP 404'],
    [401, '{"fout":"999990019"}', 'refused', 'HTTP 401'],
    [302, '', 'refused', 'HTTP 302'],
    [503, '', 'unreachable', 'HTTP 503'],
    [200, 'geen json 999990019', 'unreadable', 'HTTP 200'],
    [200, '{"melding":"iets anders"}', 'unreadable', 'HTTP 200'],
    [200, '{"_embedded":{"aanvraag":"geen lijst"}}', 'unreadable', 'HTTP 200'],
    [200, `"${'x'.repeat(9 * 1024 * 1024)}"`, 'unreadable', 'ANSWER_TOO_BIG'],
  ] as const
  for (const [status, body, outcome, reason] of failures) {
    zorgned.answers(body, status)
    expect(await ask(asked)).toEqual({ outcome, reason })
  }
})

test('who stays silent is waited for three seconds, and who is not there not at all', async () => {
  zorgned.staysSilent()
  const begin = performance.now()
  expect(await ask(asked)).toEqual({ outcome: 'unreachable', reason: 'ABORT_ERR' })
  expect(performance.now() - begin).toBeLessThan(4000)

  const gone = await openZorgned()
  gone.close()
  const nobody = makeGrantedProducts({ url: gone.url, token, municipalityCode: '0344' })
  expect(await nobody(asked)).toEqual({ outcome: 'unreachable', reason: 'ECONNREFUSED' })
})

const ours = makeAuthority('Verzonnen autoriteit')
test.skipIf(!ours)('over TLS both sides show who they are, and nobody is asked who does not', async () => {
  if (!ours) return
  const server = ours.sign('zorgned.example')
  const us = ours.sign('wederhoor.example')
  const stranger = makeAuthority('Andere autoriteit')?.sign('vreemde.example')
  const secure = await openZorgned({ ...server, ca: ours.cert, requestCert: true, rejectUnauthorized: true })
  const as = (credentials: object) =>
    makeGrantedProducts({ url: secure.url, token, municipalityCode: '0344', authority: ours.cert, ...credentials })(asked)

  secure.answers(answerOf(application(budget)))
  expect(await as({ certificate: us.cert, key: us.key })).toMatchObject({ outcome: 'found' })
  expect(secure.questions).toHaveLength(1)

  expect(await as({})).toMatchObject({ outcome: 'refused', reason: expect.stringMatching(/ALERT/) })
  expect(await as({ certificate: stranger?.cert, key: stranger?.key })).not.toMatchObject({ outcome: 'found' })
  expect(await as({ certificate: us.cert, key: us.key, authority: undefined })).toMatchObject({ outcome: 'unreachable' })
  expect(secure.questions).toHaveLength(1)
  secure.close()
})
