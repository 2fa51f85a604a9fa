import type { AddressInfo } from 'node:net'
import PostalMime, { type Email } from 'postal-mime'
import { SMTPServer } from 'smtp-server'

export interface PostOffice {
  /** `smtp://` with the name and password that it asks for */
  url: string
  /** Everything that was delivered, read by a parser of its own; `envelope` is to whom it really went */
  received: (Email & { envelope: string[] })[]
  /** From now on it takes nothing in */
  saysNo: (no: boolean) => void
  close: () => Promise<void>
}

interface Asks {
  user?: string
  password?: string
  refuses?: (to: string) => boolean
}

/** A real SMTP server on this computer. */
export async function openPostOffice({ user, password, refuses }: Asks = {}): Promise<PostOffice> {
  const received: PostOffice['received'] = []
  let no = false
  const server = new SMTPServer({
    authOptional: !user,
    allowInsecureAuth: true,
    hideSTARTTLS: true,
    onAuth: (given, _session, done) =>
      given.username === user && given.password === password ? done(null, { user: 'mail' }) : done(new Error('no')),
    onRcptTo: ({ address }, _session, done) =>
      done(refuses?.(address) ? Object.assign(new Error('no such person'), { responseCode: 550 }) : null),
    onData: async (stream, session, done) => {
      const chunks: Buffer[] = []
      for await (const chunk of stream) chunks.push(chunk as Buffer)
      if (no) return done(Object.assign(new Error('not now, not ever'), { responseCode: 554 }))
      const email = await PostalMime.parse(Buffer.concat(chunks))
      received.push({ ...email, envelope: session.envelope.rcptTo.map(({ address }) => address) })
      done(null)
    },
  })
  server.on('error', () => undefined)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.server.address() as AddressInfo
  const who = user ? `${encodeURIComponent(user)}:${encodeURIComponent(password ?? '')}@` : ''
  let open = true
  return {
    url: `smtp://${who}127.0.0.1:${port}`,
    received,
    saysNo: (on) => {
      no = on
    },
    close: async () => {
      if (!open) return
      open = false
      await new Promise<void>((resolve) => server.close(resolve))
    },
  }
}
