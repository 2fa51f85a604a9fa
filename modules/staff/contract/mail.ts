import { z } from 'zod'

/** An address as the database keeps it: one, without a name beside it. */
export const MailAddress = z
  .email('Vul een e-mailadres in, zoals naam@gemeente.nl.')
  .max(200)
  .regex(/^[^\s@<>,;"]+@[^\s@<>,;"]+$/, 'Vul één e-mailadres in, zonder naam erbij.')

/** Where you are mailed that something waits, and whether you want that. */
export const OwnMail = z.object({ address: z.string().nullable(), wanted: z.boolean(), works: z.boolean() }).meta({ id: 'OwnMail' })
export type OwnMail = z.output<typeof OwnMail>
export const ChooseMail = z.object({ wanted: z.boolean() }).meta({ id: 'ChooseMail' })
export type ChooseMail = z.output<typeof ChooseMail>

export const AccountMail = z.object({ address: z.string().nullable() }).meta({ id: 'AccountMail' })
export type AccountMail = z.output<typeof AccountMail>
export const SetAccountMail = z.object({ address: MailAddress.nullable() }).meta({ id: 'SetAccountMail' })
export type SetAccountMail = z.output<typeof SetAccountMail>

/** How the mail goes: the server by name, and what waits or failed, in numbers and codes. */
export const MailStanding = z
  .object({
    server: z.string().nullable(),
    from: z.string().nullable(),
    states: z.array(
      z.object({
        state: z.enum(['waiting', 'failed']),
        code: z.string().nullable(),
        /** Nobody tries it again by itself */
        again: z.boolean(),
        messages: z.int(),
        latest: z.iso.datetime(),
      }),
    ),
  })
  .meta({ id: 'MailStanding' })
export type MailStanding = z.output<typeof MailStanding>
export const MailedAgain = z.object({ messages: z.int() })
export type MailedAgain = z.output<typeof MailedAgain>

export const mailPermissions = {
  'staff.own-mail': ['anyone'],
  'staff.keep-mail': ['admin'],
} as const

/** Why a mail did not arrive, for the administrator. */
export const mailCodeWords = {
  'mail.recipient-refused': { nl: 'de mailserver kent het adres niet', en: 'the mail server does not know the address' },
  'mail.sign-in-refused': { nl: 'de mailserver weigert de naam of het wachtwoord', en: 'the mail server refuses the name or password' },
  'mail.server-away': { nl: 'de mailserver antwoordt niet', en: 'the mail server does not answer' },
  'mail.refused': { nl: 'de mailserver weigert de e-mail', en: 'the mail server refuses the mail' },
} as const

export const mailRefusals = {
  'mail.no-server': {
    status: 409,
    says: { nl: 'Er is geen mailserver ingesteld.', en: 'No mail server is set.' },
    next: { nl: 'Vul SMTP_URL en MAIL_FROM in en start de server opnieuw.', en: 'Set SMTP_URL and MAIL_FROM and restart the server.' },
    source: 'BIO2 8.09 (configuratiebeheer)',
  },
  'mail.no-address': {
    status: 409,
    says: { nl: 'Er is geen e-mailadres van u bekend, of u wilt geen e-mail.', en: 'No address of yours is known, or you want no mail.' },
    next: { nl: 'Vul bij uw account een adres in en zet e-mail aan.', en: 'Fill in an address with your account and turn mail on.' },
    source: 'AVG art. 5 lid 1 onder c (niet meer dan nodig)',
  },
} as const
