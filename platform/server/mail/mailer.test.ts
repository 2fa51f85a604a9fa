import { afterEach, expect, test } from 'vitest'
import { makeMailer } from './mailer.ts'
import { openPostOffice, type PostOffice } from './testing/post-office.ts'

let office: PostOffice
afterEach(() => office.close())

const mail = {
  to: 'anna@example.nl',
  subject: 'Er staat iets voor u klaar',
  text: 'Kijk hier: https://wederhoor.example/berichten',
  html: '<p>Kijk hier</p>',
  messageId: 'een',
}
const send = (url: string, changed: Partial<typeof mail> = {}) => {
  const mailer = makeMailer({ url, from: 'Wederhoor <wederhoor@example.nl>' })
  return mailer.send({ ...mail, ...changed }).then(
    () => 'sent',
    (error) => error.code,
  )
}

test('a mail arrives with its subject, its link and a fixed number', async () => {
  office = await openPostOffice()
  expect(await send(office.url)).toBe('sent')

  expect(office.received).toMatchObject([
    {
      to: [{ address: 'anna@example.nl' }],
      from: { address: 'wederhoor@example.nl' },
      subject: 'Er staat iets voor u klaar',
      messageId: '<een@wederhoor>',
    },
  ])
  expect(office.received[0]?.text).toContain('https://wederhoor.example/berichten')
})

test('whoever has to sign in gets in with the password and not without it', async () => {
  office = await openPostOffice({ user: 'wederhoor', password: 'p@ss:woord/1' })

  expect(await send(office.url)).toBe('sent')
  expect(await send(office.url.replace('p%40ss', 'pass'))).toBe('mail.sign-in-refused')
  expect(office.received).toHaveLength(1)
})

test('an address that the server refuses, a server that says no and one that is away each have their code', async () => {
  office = await openPostOffice({ refuses: (to) => to.startsWith('niemand') })
  const { url } = office

  expect(await send(url, { to: 'niemand@example.nl' })).toBe('mail.recipient-refused')
  office.saysNo(true)
  expect(await send(url)).toBe('mail.refused')
  await office.close()
  expect(await send(url)).toBe('mail.server-away')
})

test('a subject or an address brings in no header and no second recipient', async () => {
  office = await openPostOffice()
  await send(office.url, { subject: 'Let op\r\nBcc: iemand@example.nl', to: 'anna@example.nl' })
  await send(office.url, { to: 'anna@example.nl, iemand@example.nl' })

  expect(office.received.flatMap(({ envelope }) => envelope)).not.toContain('iemand@example.nl')
  expect(office.received[0]?.headers.map(({ key }) => key)).not.toContain('bcc')
})
