import { afterAll, beforeAll, expect, test } from 'vitest'
import { type House, type OtherMunicipality, openHouse, type Tinkerer } from '#app/server/testing/house.ts'

let house: House
let consultant: Tinkerer
let specialist: Tinkerer
let teammate: Tinkerer
let coordinator: Tinkerer
let policy: Tinkerer
let other: OtherMunicipality
let stranger: Tinkerer
let bystander: Tinkerer
let careSpecialist: Tinkerer
beforeAll(async () => {
  house = await openHouse()
  other = await house.addMunicipality('GM0001', 'Elders')
  consultant = await house.signIn('Consulent Noor', 'consultant', house.units.workAndIncome)
  specialist = await house.signIn('Specialist Anna', 'specialist')
  teammate = await house.signIn('Specialist Bram', 'specialist')
  coordinator = await house.signIn('Coördinator Gijs', 'coordinator')
  policy = await house.signIn('Beleid Kim', 'policy')
  stranger = await house.signIn('Specialist Elders', ['specialist', 'coordinator', 'policy'], other.units.income, other.id)
  bystander = await house.signIn('Consulent Otto', 'consultant', house.units.workAndIncome)
  careSpecialist = await house.signIn('Specialist Zorg', 'specialist', house.units.care)
  const admin = await house.signIn('Beheer Mats', 'admin')
  house.setNow('2024-09-02T08:00:00Z')
  await admin.put('/advice/desks', {
    desks: [{ municipalityId: '00000000-0000-7000-8000-000000000001', kind: 'livelihood-application', unitId: house.units.income }],
  })
})
afterAll(() => house.close())

const anItem = (changes: object = {}) => ({
  title: 'Hoeveel bankafschriften vraagt u op?',
  question: 'Over welke periode mag u bankafschriften opvragen bij een aanvraag?',
  answer: 'Drie maanden is gewoon. Vraag alleen meer met een reden, en schrijf die reden op.',
  kinds: ['livelihood-application'],
  sources: [{ kind: 'law', citation: 'Participatiewet art. 53a', link: 'https://wetten.overheid.nl' }],
  aboutNobody: true,
  ...changes,
})
async function make(changes: object = {}, by = specialist): Promise<string> {
  const { status, body } = await by.post('/advice/knowledge', anItem(changes))
  expect(status, JSON.stringify(body)).toBe(201)
  return body.id
}
async function makeInUse(changes: object = {}): Promise<string> {
  const id = await make(changes)
  expect((await specialist.put(`/advice/knowledge/${id}/state`, { state: 'in-use', revision: 1 })).status).toBe(204)
  return id
}
const code = ({ body }: { body: { code: string } }) => body.code
const search = async (by: Tinkerer, query: string) =>
  (await by.get(`/advice/knowledge?${query}`)).body.rows.map((row: { id: string }) => row.id)

/** A question with an answer; gives the id of the question and of the answer. */
async function answered(question: string, body: string, more: object = {}) {
  const asked = await consultant.post('/advice/questions', { kind: 'livelihood-application', question, ...more })
  expect(asked.status, JSON.stringify(asked.body)).toBe(201)
  await specialist.post(`/advice/questions/${asked.body.id}/answers`, { body })
  const { entries, reference } = (await specialist.get(`/advice/questions/${asked.body.id}`)).body
  const answer = entries.find(({ kind }: { kind: string }) => kind === 'answer')
  return { questionId: asked.body.id as string, entryId: answer.id as string, reference: reference as string }
}

test('a draft is seen by who writes, and an item in use by everybody who works here', async () => {
  const id = await make()
  expect((await consultant.get(`/advice/knowledge/${id}`)).status).toBe(404)
  expect((await teammate.get(`/advice/knowledge/${id}`)).body).toMatchObject({
    state: 'draft',
    reviewOn: '2025-09-02',
    owner: { name: 'Specialist Anna' },
  })

  await specialist.put(`/advice/knowledge/${id}/state`, { state: 'in-use', revision: 1 })

  expect((await consultant.get(`/advice/knowledge/${id}`)).body).toMatchObject({ state: 'in-use', may: { write: false, decide: false } })
})

test('nobody of another municipality finds, reads, changes or counts an item', async () => {
  const id = await makeInUse()
  expect((await stranger.get(`/advice/knowledge/${id}`)).status).toBe(404)
  expect((await stranger.post(`/advice/knowledge/${id}/helped`)).status).toBe(404)
  expect((await stranger.put(`/advice/knowledge/${id}`, { ...anItem(), revision: 1 })).status).toBe(404)
  expect(await search(stranger, 'q=bankafschriften&state=all')).toEqual([])
  expect(
    (await stranger.post('/advice/knowledge-matches', { question: 'Welke periode aan bankafschriften bij een aanvraag?' })).body.matches,
  ).toEqual([])
})

test('a consultant reads and does not write; the policy role keeps citations and does not write items', async () => {
  expect(code(await consultant.post('/advice/knowledge', anItem()))).toBe('access.not-permitted')
  expect(code(await consultant.post('/advice/source-searches', { words: 'huis' }))).toBe('access.not-permitted')
  expect(code(await policy.post('/advice/knowledge', anItem()))).toBe('access.not-permitted')
  expect(code(await house.visitor.get('/advice/knowledge'))).toBe('access.not-signed-in')
})

test('another specialist writes on a draft, and not on what is in use; the coordinator does both', async () => {
  const id = await make()
  expect((await teammate.put(`/advice/knowledge/${id}`, { ...anItem({ title: 'Een betere titel' }), revision: 1 })).status).toBe(204)
  expect(code(await teammate.put(`/advice/knowledge/${id}/state`, { state: 'in-use', revision: 2 }))).toBe('knowledge.not-yours')
  await coordinator.put(`/advice/knowledge/${id}/state`, { state: 'in-use', revision: 2 })
  expect(code(await teammate.put(`/advice/knowledge/${id}`, { ...anItem(), revision: 2 }))).toBe('knowledge.not-yours')
  expect((await coordinator.put(`/advice/knowledge/${id}`, { ...anItem(), revision: 2 })).status).toBe(204)
  // What a draft said is not for who only reads.
  expect((await consultant.get(`/advice/knowledge/${id}`)).body.versions).toEqual([])
  const { versions } = (await coordinator.get(`/advice/knowledge/${id}`)).body
  expect(versions.map(({ version, title }: { version: number; title: string }) => [version, title])).toEqual([
    [3, 'Hoeveel bankafschriften vraagt u op?'],
    [2, 'Een betere titel'],
    [1, 'Hoeveel bankafschriften vraagt u op?'],
  ])
})

test('of two tabs that save, the second hears that it changed meanwhile', async () => {
  const id = await make()
  const saves = await Promise.all(
    ['Titel van de eerste', 'Titel van de tweede'].map((title) =>
      specialist.put(`/advice/knowledge/${id}`, { ...anItem({ title }), revision: 1 }),
    ),
  )
  expect(saves.map((one) => (one.status === 204 ? 204 : code(one))).toSorted()).toEqual([204, 'thing.changed-meanwhile'])
})

test('an item is withdrawn with a reason, is found no more while asking, and comes back with a new day of review', async () => {
  const id = await makeInUse({ title: 'Verblijf in het buitenland melden' })
  expect(code(await specialist.put(`/advice/knowledge/${id}/state`, { state: 'in-use', revision: 1, reviewOn: '2024-09-02' }))).toBe(
    'knowledge.review-in-past',
  )
  expect((await specialist.put(`/advice/knowledge/${id}/state`, { state: 'withdrawn', revision: 1 })).status).toBe(422)
  await specialist.put(`/advice/knowledge/${id}/state`, { state: 'withdrawn', revision: 1, because: 'De wet is gewijzigd.' })

  expect(await search(consultant, 'q=buitenland')).toEqual([])
  expect(await search(consultant, 'q=buitenland&state=all')).toEqual([])
  expect(await search(consultant, 'state=withdrawn')).toEqual([])
  expect((await consultant.get(`/advice/knowledge/${id}`)).status).toBe(404)
  expect((await teammate.get(`/advice/knowledge/${id}`)).body).toMatchObject({
    state: 'withdrawn',
    withdrawnBecause: 'De wet is gewijzigd.',
  })
  expect(await search(teammate, 'q=buitenland&state=withdrawn')).toEqual([id])
  expect(code(await specialist.put(`/advice/knowledge/${id}/state`, { state: 'withdrawn', revision: 1, because: 'Nog eens.' }))).toBe(
    'knowledge.wrong-state',
  )
  await specialist.put(`/advice/knowledge/${id}/state`, { state: 'in-use', revision: 1 })
  expect(await search(consultant, 'q=buitenland')).toEqual([id])
})

test('what is overdue for review is found as such, from the day after', async () => {
  const id = await makeInUse({ title: 'Giften en vrijlating' })
  house.setNow('2025-09-02T08:00:00Z')
  expect(await search(specialist, 'state=overdue&q=vrijlating')).toEqual([])
  house.setNow('2025-09-03T08:00:00Z')
  expect(await search(specialist, 'state=overdue&q=vrijlating')).toEqual([id])
  expect(await search(specialist, 'state=overdue&own=looked-after')).toContain(id)
  expect(await search(teammate, 'state=overdue&own=looked-after')).not.toContain(id)
  house.setNow('2024-09-02T08:00:00Z')
})

test('an item from an answer may hold no name, file number, e-mail or phone of the question, and says what it found', async () => {
  const { entryId, questionId } = await answered(
    'Mevrouw Van Proefpersoon vraagt uitstel. Mag dat volgens u?',
    'Ja, mevrouw Proefpersoon krijgt twee weken.',
    {
      fileNumber: 'WI-77-12',
      subject: { kind: 'person', initials: 'P.', surnamePrefix: 'van', surname: 'Proefpersoon', birthDate: '1980-01-02' },
    },
  )
  const draft = (await specialist.get(`/advice/answers/${entryId}/knowledge-draft`)).body
  expect(draft).toMatchObject({ answer: 'Ja, mevrouw Proefpersoon krijgt twee weken.', kind: 'livelihood-application' })

  const refused = await specialist.post(
    '/advice/knowledge',
    anItem({ ...draft, question: 'Noor vroeg over WI 77 12 wat mag.', kinds: [draft.kind], fromEntryId: entryId }),
  )

  expect(code(refused)).toBe('knowledge.about-somebody')
  expect(refused.body.errors.map(({ pointer, detail }: { pointer: string; detail: string }) => [pointer, detail])).toEqual([
    ['#/body/question', 'Hier staat een dossiernummer (WI 77 12), een naam (Noor). Schrijf het zonder.'],
    ['#/body/answer', 'Hier staat een naam (Proefpersoon). Schrijf het zonder.'],
  ])
  const id = await make({ fromEntryId: entryId })
  await specialist.put(`/advice/knowledge/${id}/state`, { state: 'in-use', revision: 1 })
  expect((await teammate.get(`/advice/knowledge/${id}`)).body.origin).toMatchObject({ id: questionId })
  expect((await bystander.get(`/advice/knowledge/${id}`)).body.origin).toBeNull()
  expect((await stranger.get(`/advice/answers/${entryId}/knowledge-draft`)).status).toBe(404)
  expect((await consultant.get(`/advice/answers/${entryId}/knowledge-draft`)).body.code).toBe('access.not-permitted')
})

test('without the confirmation that it is about nobody, nothing is kept', async () => {
  expect((await specialist.post('/advice/knowledge', anItem({ aboutNobody: false }))).status).toBe(422)
})

test('a link that is not https does not enter', async () => {
  for (const link of ['http://voorbeeld.nl', 'javascript:alert(1)', 'data:text/html,x'])
    expect((await specialist.post('/advice/knowledge', anItem({ sources: [{ kind: 'other', citation: 'Bron', link }] }))).status).toBe(422)
  await expect(
    house.db.owner.query(`update advice.knowledge_item set sources = '[{"kind":"other","citation":"x","link":"javascript:1"}]'`),
  ).rejects.toThrow(/check/)
})

test('while somebody types, the items that fit come beside it; one that helped is counted without a name', async () => {
  const id = await makeInUse({ title: 'Voorschot bij een aanvraag', question: 'Wanneer moet u een voorschot betalen?' })
  const { matches } = (
    await consultant.post('/advice/knowledge-matches', {
      question: 'Mijn klant wacht lang, moet ik nu een voorschot betalen op de aanvraag?',
    })
  ).body
  expect(matches[0]).toMatchObject({ id, title: 'Voorschot bij een aanvraag' })
  expect(matches.length).toBeLessThanOrEqual(3)

  await consultant.post(`/advice/knowledge/${id}/helped`)
  await consultant.post(`/advice/knowledge/${id}/helped`)

  expect((await consultant.get(`/advice/knowledge/${id}`)).body).toMatchObject({ helped: 2, used: 0 })
  const { rows } = await house.db.owner.query(
    `select count(*)::int as n from platform.audit_event where object_id = $1 and actor_id = $2`,
    [id, consultant.id],
  )
  expect(rows[0].n).toBe(0)
})

test('what matches is marked, and what somebody wrote never becomes markup', async () => {
  const id = await makeInUse({ title: 'Kostendelers <img src=x onerror=alert(1)> \ue000ook\ue001' })
  const { rows } = (await consultant.get(`/advice/knowledge?q=kostendelers`)).body
  expect(rows.find((row: { id: string }) => row.id === id).title).toEqual([
    { text: 'Kostendelers', hit: true },
    { text: ' <img src=x onerror=alert(1)> ook', hit: false },
  ])
})

test('any text is a search, whatever stands in it', async () => {
  for (const words of ["' or 1=1 --", '")) | !!', ':* & (', '\\', "a'b:*", '<->', '%', '((((', 'É 💥'])
    for (const asked of [
      consultant.get(`/advice/knowledge?q=${encodeURIComponent(words)}`),
      consultant.post('/advice/knowledge-matches', { question: words }),
      specialist.post('/advice/source-searches', { words }),
    ])
      expect((await asked).status, words).toBe(200)
})

test('pages of a search go on where they ended', async () => {
  const made = await Promise.all([1, 2, 3, 4, 5].map((number) => makeInUse({ title: `Bladeren door zoekresultaten ${number}` })))
  const seen: string[] = []
  let after: string | null = ''
  do {
    const { body }: { body: { rows: { id: string }[]; next: string | null } } = await consultant.get(
      `/advice/knowledge?q=zoekresultaten&limit=2${after ? `&after=${after}` : ''}`,
    )
    seen.push(...body.rows.map(({ id }) => id))
    after = body.next
  } while (after)
  expect(seen.toSorted()).toEqual(made.toSorted())
  expect((await consultant.get('/advice/knowledge?q=x&after=onzin')).body.code).toBe('input.invalid')
})

test('sources are found in one answer: law, policy, knowledge, and earlier advice of questions that the asker sees', async () => {
  const id = await makeInUse({ title: 'Huisbezoek zonder redelijke grond' })
  await policy.post('/advice/citations', {
    kind: 'policy',
    citation: 'Protocol huisbezoek',
    about: 'zo gaat een huisbezoek',
    link: 'https://voorbeeld.nl/protocol',
  })
  const { questionId } = await answered('Mag ik op huisbezoek zonder afspraak bij een aanvrager?', 'Alleen met toestemming.')

  const { sources } = (await specialist.post('/advice/source-searches', { words: 'huisbez' })).body

  expect(sources.map(({ kind, citation }: { kind: string; citation: string }) => [kind, citation]).slice(0, 3)).toEqual([
    ['law', 'Participatiewet art. 53a'],
    ['policy', 'Protocol huisbezoek'],
    ['knowledge', 'Huisbezoek zonder redelijke grond'],
  ])
  expect(sources.find((one: { knowledgeItemId: string }) => one.knowledgeItemId === id)).toBeTruthy()
  expect(sources.find((one: { earlierQuestionId: string }) => one.earlierQuestionId === questionId)).toBeTruthy()
  for (const who of [stranger, careSpecialist]) {
    const { body } = await who.post('/advice/source-searches', { words: 'huisbezoek afspraak aanvrager' })
    const found = body.sources
    expect(found.filter((one: { kind: string }) => one.kind === 'earlier-advice')).toEqual([])
    expect(JSON.stringify(found)).not.toContain('Mag ik op')
  }
})

test('an article is found as it is said aloud', async () => {
  for (const words of ['artikel 53a PW', 'art. 53a', '53a', 'participatiewet 53'])
    expect((await specialist.post('/advice/source-searches', { words })).body.sources[0]).toMatchObject({
      kind: 'law',
      citation: 'Participatiewet art. 53a',
      link: 'https://wetten.overheid.nl/jci1.3:c:BWBR0015703&artikel=53a',
    })
})

test('the function that matches earlier advice lets through no more than the policy of the questions', async () => {
  await answered('Onderhuur en kostendelers in een woning, wat vraag ik op?', 'Vraag de huurovereenkomst op.')
  for (const who of [consultant, specialist, teammate, coordinator, stranger, bystander, policy]) {
    const client = await house.db.pool.connect()
    try {
      await client.query('begin')
      await client.query(`select set_config('app.actor_id', $1, true)`, [who.id])
      const found = await client.query(
        `select id from advice.find_earlier_advice(websearch_to_tsquery('dutch', 'huurovereenkomst or onderhuur'), 100) order by id`,
      )
      const visible = await client.query(
        `select distinct q.id from advice.question q left join advice.entry e on e.question_id = q.id and e.kind in ('answer', 'correction')
          where q.first_answer_at is not null and (q.words @@ websearch_to_tsquery('dutch', 'huurovereenkomst or onderhuur') or e.words @@ websearch_to_tsquery('dutch', 'huurovereenkomst or onderhuur')) order by q.id`,
      )
      expect(found.rows).toEqual(visible.rows)
    } finally {
      await client.query('rollback')
      client.release()
    }
  }
})

test('an answer that rests on an item is counted; a draft or an item of elsewhere is no source', async () => {
  const id = await makeInUse()
  const draft = await make()
  const elsewhere = await make({}, stranger)
  const { questionId } = await answered('Hoeveel bankafschriften mag ik vragen van deze persoon?', 'Drie maanden.')
  const answer = (knowledgeItemId: string) =>
    specialist.post(`/advice/questions/${questionId}/answers`, {
      body: 'Zie het kennisitem.',
      sources: [{ kind: 'knowledge', citation: 'Bankafschriften', knowledgeItemId }],
    })

  expect((await answer(id)).status).toBe(204)
  expect(code(await answer(draft))).toBe('knowledge.source-unknown')
  expect(code(await answer(elsewhere))).toBe('knowledge.source-unknown')

  expect((await consultant.get(`/advice/knowledge/${id}`)).body).toMatchObject({ used: 1, helped: 0 })
})

test('an answer that rests on an item names it once it was withdrawn, without a way to it for who only reads', async () => {
  const id = await makeInUse()
  const { questionId } = await answered('Welke afschriften mag ik opvragen bij een aanvraag?', 'Drie maanden.')
  const sources = [{ kind: 'knowledge', citation: 'Bankafschriften', knowledgeItemId: id }]
  await specialist.post(`/advice/questions/${questionId}/answers`, { body: 'Zie het kennisitem.', sources })
  await specialist.put(`/advice/knowledge/${id}/state`, { state: 'withdrawn', revision: 1, because: 'De wet is gewijzigd.' })
  const source = async (who: Tinkerer) => (await who.get(`/advice/questions/${questionId}`)).body.entries.at(-1).sources[0]

  expect(await source(consultant)).toMatchObject({ citation: 'Bankafschriften', knowledgeItemId: null })
  expect(await source(specialist)).toMatchObject({ citation: 'Bankafschriften', knowledgeItemId: id })
})

test('an answer that rests on earlier advice stays when that question is destroyed, and says so', async () => {
  const earlier = await answered('Hoe lang mag een aanvraag duren volgens de wet?', 'Acht weken.')
  const { questionId } = await answered('Welke termijn geldt voor deze aanvraag hier?', 'Dat volgt nog.')
  const sources = [{ kind: 'earlier-advice', citation: earlier.reference, earlierQuestionId: earlier.questionId }]
  await specialist.post(`/advice/questions/${questionId}/answers`, { body: 'Zie eerder advies.', sources })
  const source = async () => (await consultant.get(`/advice/questions/${questionId}`)).body.entries.at(-1).sources[0]
  expect(await source()).toMatchObject({ earlierQuestionId: earlier.questionId, removed: false })

  await house.db.owner.query('delete from advice.question where id = $1', [earlier.questionId])

  expect(await source()).toMatchObject({ citation: earlier.reference, earlierQuestionId: null, removed: true })
})

test('an item is looked after by somebody who answers', async () => {
  expect(code(await specialist.post('/advice/knowledge', anItem({ ownerId: consultant.id })))).toBe('knowledge.owner-unknown')
  expect(code(await specialist.post('/advice/knowledge', anItem({ ownerId: stranger.id })))).toBe('knowledge.owner-unknown')
})

test('the database itself keeps drafts from consultants, versions from changes, and state to owner and coordinator', async () => {
  const id = await make()
  const as = async (who: Tinkerer, statement: string) => {
    const client = await house.db.pool.connect()
    try {
      await client.query('begin')
      await client.query(`select set_config('app.actor_id', $1, true)`, [who.id])
      return (await client.query(statement)).rowCount
    } finally {
      await client.query('rollback')
      client.release()
    }
  }
  expect(await as(consultant, `select from advice.knowledge_item where id = '${id}'`)).toBe(0)
  expect(await as(consultant, `update advice.knowledge_item set title = 'Anders' where id = '${id}'`)).toBe(0)
  await expect(as(teammate, `update advice.knowledge_item set state = 'in-use' where id = '${id}'`)).rejects.toThrow(/not the owner/)
  await expect(as(specialist, `update advice.knowledge_version set title = 'x'`)).rejects.toThrow(/permission denied/)
  await expect(as(specialist, `insert into advice.knowledge_day values ('${id}', '2024-01-01', 9, 9)`)).rejects.toThrow(/permission denied/)
})

test('the policy role keeps the list of sources of the own municipality; two tabs and doubles are refused', async () => {
  const added = await policy.post('/advice/citations', {
    kind: 'policy',
    citation: 'Beleidsregel terugvordering',
    about: 'wanneer wordt teruggevorderd',
  })
  const id = added.body.id
  expect(code(await policy.post('/advice/citations', { kind: 'policy', citation: 'beleidsregel Terugvordering', about: 'dubbel' }))).toBe(
    'citation.stands',
  )
  const change = { citation: 'Beleidsregel terugvordering 2024', about: 'wanneer wordt teruggevorderd', active: false, revision: 1 }
  expect(code(await specialist.put(`/advice/citations/${id}`, change))).toBe('access.not-permitted')
  expect((await stranger.put(`/advice/citations/${id}`, change)).status).toBe(404)
  expect((await policy.put(`/advice/citations/${id}`, change)).status).toBe(204)
  expect(code(await policy.put(`/advice/citations/${id}`, change))).toBe('thing.changed-meanwhile')

  expect(
    (await specialist.post('/advice/source-searches', { words: 'terugvordering' })).body.sources.filter(
      (one: { kind: string }) => one.kind === 'policy',
    ),
  ).toEqual([])
  expect((await stranger.get('/advice/citations')).body.citations.filter((one: { kind: string }) => one.kind === 'policy')).toEqual([])
})
