import { createHash } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type House, openHouse, type Visitor } from '#app/server/testing/house.ts'
import { makeSealer } from '#platform/server/sealed.ts'
import { testKeys } from '#platform/server/testing/test-key.ts'
import { MASK } from './masking-rules.ts'
import { newReceiptCode } from './receipt-code.ts'
import { aPdf, openFileDoor, reportByForm } from './testing/as-reporter.ts'
import { aJudgement, aPerson, aReason, asAccount } from './testing/reports.ts'

let house: House
let judge: Visitor
let coordinator: Visitor
let elsewhere: Visitor
let consultant: Visitor
let files: Awaited<ReturnType<typeof openFileDoor>>
beforeAll(async () => {
  house = await openHouse()
  judge = await house.signIn('Beoordelaar', 'specialist')
  coordinator = await house.signIn('Coördinator', 'coordinator')
  consultant = await house.signIn('Consulent', 'consultant')
  elsewhere = await house.signIn('Zorg', ['specialist', 'coordinator'], house.units.care)
  files = await openFileDoor(house)
})
afterAll(async () => {
  await files.close()
  await house.close()
})

const comeBack = (code: string) => house.visitor.post('/public/dialogue/reading', { code })
const write = (code: string, text: string) => house.visitor.post('/public/dialogue/messages', { code, text })
const ask = (id: string, question = 'Op welke dagen ziet u hem daar?') => judge.post(`/reports/${id}/dialogue/questions`, { question })

test('a reporter comes back with the code, however it is typed, and sees the day of receipt and nothing else', async () => {
  const { code } = await reportByForm(house)
  const found = await comeBack(` ${code.toLowerCase().replaceAll(' ', '-').replaceAll('0', 'o').replaceAll('1', 'l')} `)

  expect(found.status).toBe(200)
  expect(Object.keys(found.body)).toEqual(['receivedOn', 'messages', 'documents', 'documentsLeftToday'])
  expect(found.body).toMatchObject({ messages: [], documents: [], documentsLeftToday: 5 })
  expect(found.headers).toMatchObject({ 'cache-control': 'no-store', 'referrer-policy': 'no-referrer' })
  expect(found.headers['set-cookie']).toBeUndefined()
})

test('what happened to the report changes nothing of what the reporter sees', async () => {
  const { id, code } = await reportByForm(house)
  const before = await comeBack(code)
  await judge.put(`/reports/${id}/worthiness`, aJudgement({ outcome: 'no-action' }))

  expect((await comeBack(code)).body).toEqual(before.body)
})

test('a question is answered, and the judge reads the answer without whom it is about until that is shown', async () => {
  const { id, code } = await reportByForm(house, { reporter: { name: 'Mina Melder' } })
  expect((await ask(id)).status).toBe(201)
  const seen = await comeBack(code)
  const answered = await write(code, 'Karel Voorbeeld is er op maandag. Groet, Mina Melder')
  const blind = await judge.get(`/reports/${id}/dialogue`)
  await judge.post(`/reports/${id}/unmasking`, aReason)
  const whole = await judge.get(`/reports/${id}/dialogue`)

  expect(seen.body.messages).toMatchObject([{ from: 'team', text: 'Op welke dagen ziet u hem daar?' }])
  expect(JSON.stringify(seen.body)).not.toContain('Beoordelaar')
  expect(answered.body.messages[1]).toMatchObject({ from: 'reporter', text: 'Karel Voorbeeld is er op maandag. Groet, Mina Melder' })
  expect(blind.body).toMatchObject({
    blind: true,
    messages: [{ by: 'Beoordelaar' }, { unread: true, text: `${MASK} is er op maandag. Groet, ${MASK}` }],
  })
  expect(whole.body).toMatchObject({ blind: false, messages: [{}, { text: 'Karel Voorbeeld is er op maandag. Groet, Mina Melder' }] })
})

test('a name that becomes known later is taken out of earlier answers too', async () => {
  const { id, code } = await reportByForm(house, { subjectName: undefined })
  await write(code, 'Zijn zus Truus Proef werkt daar ook.')
  await judge.post(`/reports/${id}/unmasking`, aReason)
  await judge.put(`/reports/${id}/subject`, { subject: aPerson({ bsn: undefined, firstNames: 'Truus', surname: 'Proef' }) })

  expect((await coordinator.get(`/reports/${id}/dialogue`)).body.messages[0].text).toBe(`Zijn zus ${MASK} werkt daar ook.`)
})

test('a name is taken out of earlier answers also when it is settled by a colleague who does not talk with the reporter', async () => {
  const { id, code } = await reportByForm(house, { subjectName: undefined })
  await write(code, 'Zijn zus Truus Proef werkt daar ook.')
  await judge.put(`/reports/${id}/worthiness`, aJudgement())
  const colleague = await house.signIn('Collega', 'specialist')
  await house.db.owner.query(`insert into reports.reader (report_id, account_id, because) values ($1, $2, 'named')`, [id, colleague.id])
  expect((await colleague.get(`/reports/${id}/dialogue`)).body.code).toBe('dialogue.not-yours')
  const subject = aPerson({ bsn: undefined, firstNames: 'Truus', surname: 'Proef' })

  expect((await colleague.put(`/reports/${id}/subject`, { subject })).status).toBe(200)
  expect((await judge.get(`/reports/${id}/dialogue`)).body.messages[0].text).toBe(`Zijn zus ${MASK} werkt daar ook.`)
})

test('the database lets nobody who talks with the reporter change a word, or say that another read it', async () => {
  const { id, code } = await reportByForm(house)
  await ask(id)
  await write(code, 'Op maandag.')
  await files.send(code, [aPdf()])
  const asJudge = (statement: string, ...values: unknown[]) => asAccount(house, judge.id, statement, [id, ...values])
  const readBy = (table: string, reader: string) =>
    asJudge(`update reports.${table} set read_at = now(), read_by = $2 where report_id = $1 returning 1`, reader)

  for (const column of ['blind_sealed', 'by_reporter', 'account_id', 'sent_at'])
    await expect(asJudge(`update reports.dialogue_message set ${column} = ${column} where report_id = $1`)).rejects.toThrow(
      'permission denied',
    )
  for (const table of ['dialogue_message', 'dialogue_document']) {
    await expect(readBy(table, coordinator.id)).rejects.toThrow('row-level security')
    expect(await readBy(table, judge.id)).toHaveLength(1)
  }
  await coordinator.put(`/reports/${id}/dialogue/read`)
  for (const table of ['dialogue_message', 'dialogue_document']) expect(await readBy(table, judge.id)).toEqual([])
})

test('the database masks an answer anew only for who reads the report whole, and never a question', async () => {
  const { id, code } = await reportByForm(house)
  await ask(id)
  await write(code, 'Op maandag.')
  const other = await reportByForm(house)
  await judge.post(`/reports/${other.id}/unmasking`, aReason)
  const messages = await house.db.owner.query('select id from reports.dialogue_message where report_id = $1', [id])
  const ids = messages.rows.map((row) => row.id)
  const masked = async (as: string, ofReport: string) => {
    const client = await house.db.pool.connect()
    try {
      await client.query(`begin; select set_config('app.actor_id', '${as}', true)`)
      await client.query('select reports.mask_answers($1, $2::uuid[], $3::bytea[])', [ofReport, ids, ids.map(() => Buffer.from([1]))])
      const { rows } = await client.query(
        `select by_reporter from reports.dialogue_message where id = any ($1) and blind_sealed = '\\x01'`,
        [ids],
      )
      return rows
    } finally {
      await client.query('rollback')
      client.release()
    }
  }
  const answersFor = (as: string) => asAccount(house, as, 'select id from reports.blind_answers($1)', [id])

  expect([await masked(judge.id, id), await answersFor(judge.id), await answersFor(elsewhere.id)]).toEqual([[], [], []])
  expect(await masked(judge.id, other.id)).toEqual([])
  await judge.post(`/reports/${id}/unmasking`, aReason)
  expect(await masked(judge.id, id)).toEqual([{ by_reporter: true }])
  expect(await answersFor(judge.id)).toHaveLength(1)
})

test('an answer waits on the work list of the team until somebody read it', async () => {
  const { id, code } = await reportByForm(house)
  await write(code, 'Ik weet nog iets.')
  const waiting = async (by: Visitor) => (await by.get('/reporter-answers')).body.rows.map((row: { id: string }) => row.id)

  expect(await waiting(judge)).toContain(id)
  expect(await waiting(coordinator)).toContain(id)
  expect(await waiting(elsewhere)).toEqual([])
  expect((await coordinator.put(`/reports/${id}/dialogue/read`)).body.messages[0].unread).toBe(false)
  expect(await waiting(judge)).not.toContain(id)
})

test('documents are kept sealed and without their names, closed while the reading is blind, and come as a file under a neutral name', async () => {
  const { id, code } = await reportByForm(house)
  const sent = await files.send(code, [aPdf('Karel'), Buffer.from('Rooster van Karel\n')])
  const [document] = (await judge.get(`/reports/${id}/dialogue`)).body.documents
  const at = `/reports/${id}/dialogue/documents/${document.id}`
  const closed = await files.open('Beoordelaar', at)
  await judge.post(`/reports/${id}/unmasking`, aReason)
  const opened = await files.open('Beoordelaar', at)

  expect(sent).toMatchObject({
    status: 200,
    body: {
      documents: [
        { number: 1, kind: 'pdf' },
        { number: 2, kind: 'txt' },
      ],
      documentsLeftToday: 3,
    },
  })
  expect(closed.json().code).toBe('report.still-blind')
  expect(opened.rawPayload.equals(aPdf('Karel'))).toBe(true)
  expect(document.sha256).toBe(createHash('sha256').update(aPdf('Karel')).digest('hex'))
  expect(opened.headers).toMatchObject({
    'content-disposition': 'attachment; filename="document-1.pdf"',
    'content-type': 'application/octet-stream',
    'x-content-type-options': 'nosniff',
    'cache-control': 'no-store',
  })
  const { rows } = await house.db.owner.query(`select content_sealed from reports.dialogue_content where document_id = $1`, [document.id])
  expect(rows[0].content_sealed.includes('Karel')).toBe(false)
  const looks = await house.db.owner.query(
    `select facts from platform.audit_event where action = 'dialogue.document-opened' and object_id = $1`,
    [id],
  )
  expect(looks.rows).toEqual([{ facts: { documentId: document.id } }])
  expect(JSON.stringify((await house.db.owner.query('select * from reports.dialogue_document')).rows)).not.toContain('geheim')
})

test('what is no document is refused by what stands in it, whatever its name, and nothing of that sending is kept', async () => {
  const { code } = await reportByForm(house)
  const refused = async (bytes: Buffer) => (await files.send(code, [aPdf(), bytes], 'foto.pdf')).body.code

  expect(await refused(Buffer.from('MZ\u0090\u0000\u0003'))).toBe('dialogue.file-kind')
  expect(await refused(Buffer.from('<html><script>alert(1)</script>'))).toBe('dialogue.file-kind')
  expect(
    await refused(Buffer.concat([Buffer.from('PK\u0003\u0004'), Buffer.from('[Content_Types].xml word/document.xml word/vbaProject.bin')])),
  ).toBe('dialogue.file-kind')
  expect((await files.send(code, [])).body.code).toBe('dialogue.file-missing')
  expect((await comeBack(code)).body.documents).toEqual([])
})

test('a day has room for five documents of five megabytes and twenty messages, the next day for as many again', async () => {
  house.setNow('2026-03-02T10:00:00Z')
  const { code } = await reportByForm(house)
  const tooLarge = await files.send(code, [Buffer.concat([aPdf(), Buffer.alloc(5 * 1024 * 1024)])])
  const tooMany = await files.send(
    code,
    Array.from({ length: 6 }, () => aPdf()),
  )
  for (let written = 0; written < 20; written++) await write(code, `Bericht ${written}`)
  const full = await write(code, 'Nog een')
  house.setNow('2026-03-03T10:00:00Z')

  expect([tooLarge.body.code, tooMany.body.code]).toEqual(['input.too-large', 'input.too-large'])
  expect(full.body.code).toBe('dialogue.day-full')
  expect((await write(code, 'Nog een')).status).toBe(200)
  expect(
    (
      await files.send(
        code,
        Array.from({ length: 5 }, () => aPdf()),
      )
    ).body.documentsLeftToday,
  ).toBe(0)
  expect((await files.send(code, [aPdf()])).body.code).toBe('dialogue.day-full')
})

test('a code that never was and one whose report is gone get the same answer, and leave neither code nor address', async () => {
  house.setNow('2026-04-01T10:00:00Z')
  const { id, code } = await reportByForm(house)
  await house.db.owner.query('delete from reports.report where id = $1', [id])
  const gone = await comeBack(code)
  const never = await comeBack(newReceiptCode())

  expect({ ...gone.body, instance: '' }).toEqual({ ...never.body, instance: '' })
  expect(gone).toMatchObject({ status: 404, body: { code: 'dialogue.code-unknown' } })
  expect((await files.send(code, [aPdf()])).body.code).toBe('dialogue.code-unknown')
  const { rows } = await house.db.owner.query(`select e::text as line from platform.audit_event e where action = 'dialogue.code-unknown'`)
  expect(rows.length).toBeGreaterThan(1)
  expect(rows.map(({ line }) => line).join()).not.toMatch(new RegExp(`${code}|${code.replaceAll(' ', '')}|127\\.0\\.0\\.1`))
})

test('a code of sixteen digits, from before there was a way back, opens its report too', async () => {
  const { id } = await reportByForm(house)
  await house.db.owner.query('update reports.receipt set code_hash = $2, code_digest_sealed = null where report_id = $1', [
    id,
    makeSealer(testKeys).index('4821900375561284', 'receipt-code'),
  ])

  expect((await comeBack('4821 9003 7556 1284')).status).toBe(200)
})

test('only who judges, handles or coordinates talks with the reporter, and only where there is a code', async () => {
  const { id } = await reportByForm(house)
  const byPhone = (
    await consultant.post('/reports', {
      source: 'resident',
      channel: 'phone',
      scheme: 'subsistence',
      receivedOn: '2026-03-01',
      summary: 'Iemand belde over een garage.',
      subject: null,
    })
  ).body.id

  expect((await elsewhere.get(`/reports/${id}/dialogue`)).body.code).toBe('thing.not-found')
  expect((await consultant.get(`/reports/${id}/dialogue`)).body.code).toBe('access.not-permitted')
  expect((await judge.get(`/reports/${byPhone}/dialogue`)).body.code).toBe('dialogue.not-yours')
  expect((await judge.get(`/reports/${byPhone}`)).body.may.talkWithReporter).toBe(false)
  expect((await judge.get(`/reports/${id}`)).body.may.talkWithReporter).toBe(true)
})

test('the database gives the conversation to nobody without the code, and to no colleague who does not talk', async () => {
  const { id, code } = await reportByForm(house)
  await write(code, 'Dit is alleen voor het team.')
  await files.send(code, [aPdf()])
  const { rows } = await house.db.owner.query('select code_hash from reports.receipt where report_id = $1', [id])
  const hash = rows[0].code_hash
  const tables = ['dialogue_message', 'dialogue_words', 'dialogue_document', 'dialogue_content']
  const read = async (as: string | null, table: string) =>
    as ? asAccount(house, as, `select * from reports.${table}`) : (await house.db.pool.query(`select * from reports.${table}`)).rows

  for (const table of tables)
    expect([table, (await read(null, table)).length, (await read(elsewhere.id, table)).length]).toEqual([table, 0, 0])
  const ofThisReport = [
    'select from reports.dialogue_words w join reports.dialogue_message m on m.id = w.message_id where m.report_id = $1',
    'select from reports.dialogue_content c join reports.dialogue_document d on d.id = c.document_id where d.report_id = $1',
  ]
  for (const blind of ofThisReport) expect(await asAccount(house, judge.id, blind, [id])).toEqual([])
  expect(await asAccount(house, judge.id, 'select from reports.dialogue_message where report_id = $1', [id])).toHaveLength(1)
  expect((await house.db.pool.query('select * from reports.messages_of_code($1)', [[Buffer.alloc(16)]])).rows).toEqual([])
  expect((await house.db.pool.query('select * from reports.messages_of_code($1)', [[hash]])).rows).toHaveLength(1)
  expect(await asAccount(house, judge.id, 'select * from reports.messages_of_code($1)', [[hash]])).toEqual([])
  expect(await asAccount(house, judge.id, 'select * from reports.marks_of_code($1)', [[hash]])).toEqual([])
  expect(
    await asAccount(house, judge.id, `select reports.reporter_writes($1, gen_random_uuid(), now(), '\\x01', '\\x01', 20) as kept`, [
      [hash],
    ]),
  ).toEqual([{ kept: false }])
  await expect(house.db.pool.query('select reports.report_of_code($1)', [[hash]])).rejects.toThrow('permission denied')
  await expect(house.db.pool.query('select code_hash from reports.receipt')).rejects.toThrow('permission denied')
  await expect(
    asAccount(
      house,
      elsewhere.id,
      `insert into reports.dialogue_message (id, report_id, by_reporter, account_id, sent_at, blind_sealed)
      values (gen_random_uuid(), $1, false, $2, now(), '\\x01')`,
      [id, elsewhere.id],
    ),
  ).rejects.toThrow('row-level security')
})

test('who guesses slows everybody down: right and wrong codes wait alike, and too many at once are turned away', async () => {
  house.setNow('2026-05-01T10:00:00Z')
  const { code } = await reportByForm(house)
  const took = async (typed: string) => {
    const began = performance.now()
    const { status } = await comeBack(typed)
    return { status, slow: performance.now() - began > 900 }
  }
  const guesses = await Promise.all(Array.from({ length: 30 }, () => took(newReceiptCode())))
  const right = await took(code)
  const wrong = await took(newReceiptCode())
  const crowd = await Promise.all(Array.from({ length: 20 }, () => comeBack(newReceiptCode())))
  house.setNow('2026-05-01T10:01:30Z')
  const later = await took(code)

  expect(guesses.every(({ status, slow }) => status === 404 && !slow)).toBe(true)
  expect([right, wrong]).toEqual([
    { status: 200, slow: true },
    { status: 404, slow: true },
  ])
  expect(crowd.filter(({ body }) => body.code === 'dialogue.busy').length).toBeGreaterThan(0)
  expect(later).toEqual({ status: 200, slow: false })
}, 40_000)
