import { JobFailed } from '#platform/server/jobs/job.ts'
import { makeMailer } from '#platform/server/mail/mailer.ts'
import { newId } from '#platform/server/new-id.ts'
import { readSettings } from '#platform/server/settings.ts'
import { type Command, CommandFailed, WRONG_USE } from './command.ts'
import { readArguments } from './read-arguments.ts'

const says = {
  'mail.recipient-refused': 'De mailserver kent dit adres niet.',
  'mail.sign-in-refused': 'De mailserver weigert de naam of het wachtwoord in SMTP_URL.',
  'mail.server-away': 'De mailserver antwoordt niet. Klopt SMTP_URL, en mag deze machine erbij?',
  'mail.refused': 'De mailserver weigert de e-mail. Mag hij uit naam van MAIL_FROM sturen?',
} as const

export const mailTest: Command = {
  summary: 'Stuurt een proefbericht, om de mailserver te proberen',
  help: `Gebruik: npm run wederhoor -- mail-test ADRES

Stuurt één proefbericht naar ADRES door de server van SMTP_URL, uit naam van MAIL_FROM. Zegt wat er misging als dat niet lukt.

Voorbeeld: npm run wederhoor -- mail-test ik@gemeente.nl`,

  async run(args, terminal) {
    const { positionals } = readArguments(args, 'mail-test', {})
    const [to] = positionals
    if (!to || positionals.length !== 1)
      throw new CommandFailed('Geef één adres op, bijvoorbeeld: npm run wederhoor -- mail-test ik@gemeente.nl', WRONG_USE)
    const { mail, publicUrl } = readSettings(process.env)
    if (!mail) throw new CommandFailed('Er is geen mailserver ingesteld. Vul SMTP_URL en MAIL_FROM in; zie README.md.')

    const mailer = makeMailer(mail)
    const text = `Dit is een proefbericht van Wederhoor.\n\n${publicUrl}`
    try {
      await mailer.send({
        to,
        subject: 'Proefbericht van Wederhoor',
        text,
        html: `<p>Dit is een proefbericht van Wederhoor.</p>`,
        messageId: newId(),
      })
    } catch (error) {
      if (!(error instanceof JobFailed)) throw error
      throw new CommandFailed(says[error.code as keyof typeof says] ?? error.code)
    } finally {
      mailer.close()
    }
    terminal.say(`Verstuurd door ${mailer.host}. Kijk of het aankomt.`)
    return 0
  },
}
