import type { Transporter } from 'nodemailer'
import { JobFailed } from '../jobs/job.ts'

/** Where mail goes out, and in whose name. */
export interface MailSettings {
  /** `smtp://` or `smtps://`, with the name and password when the server asks for them; never written to a log */
  url: string
  from: string
}

export interface Mail {
  to: string
  subject: string
  text: string
  html: string
  /** The same for every try, so that a server that has it already does not deliver it twice */
  messageId: string
}

export interface Mailer {
  /** The name of the server, without a password */
  host: string
  from: string
  /** Throws JobFailed with `mail.recipient-refused`, `mail.sign-in-refused`, `mail.server-away` or `mail.refused`. */
  send: (mail: Mail) => Promise<void>
  close: () => void
}

const TEN_SECONDS = 10_000

/** Sends by SMTP (RFC 5321), one connection a mail; encrypted where the server offers it. */
export function makeMailer({ url, from }: MailSettings): Mailer {
  let transport: Transporter | undefined
  return {
    host: new URL(url).host,
    from,
    send: async ({ to, messageId, ...mail }) => {
      transport ??= await openTransport(url)
      try {
        // An address as an object is never read as a list of addresses or as a header.
        await transport.sendMail({ ...mail, messageId: `<${messageId}@wederhoor>`, from, to: { name: '', address: to } })
      } catch (error) {
        throw new JobFailed(codeOf(error as MailError), error)
      }
    },
    close: () => transport?.close(),
  }
}

async function openTransport(url: string): Promise<Transporter> {
  const { createTransport } = await import('nodemailer')
  const { protocol, hostname, port, username, password } = new URL(url)
  const secure = protocol === 'smtps:'
  return createTransport({
    host: hostname.replace(/^\[|\]$/g, ''),
    port: port ? Number(port) : secure ? 465 : 587,
    secure,
    ...(username && { auth: { user: decodeURIComponent(username), pass: decodeURIComponent(password) } }),
    // A password goes over an encrypted line only; the own machine is no line.
    requireTLS: !secure && username !== '' && !isOwnMachine(hostname),
    connectionTimeout: TEN_SECONDS,
    greetingTimeout: TEN_SECONDS,
    socketTimeout: TEN_SECONDS,
    disableFileAccess: true,
    disableUrlAccess: true,
  })
}

const isOwnMachine = (host: string) => host === 'localhost' || host === '127.0.0.1' || host === '[::1]'

interface MailError {
  code?: string
  command?: string
  responseCode?: number
}

function codeOf({ code, responseCode }: MailError): string {
  if (code === 'EAUTH' || code === 'ENOAUTH') return 'mail.sign-in-refused'
  if (code === 'EENVELOPE') return 'mail.recipient-refused'
  return responseCode && responseCode >= 500 ? 'mail.refused' : 'mail.server-away'
}
