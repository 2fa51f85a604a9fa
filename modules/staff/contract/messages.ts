import { z } from 'zod'
import { PageQuery, pageOf } from '#platform/contract/page.ts'
import type { Refusals } from '#platform/contract/refusal.ts'
import type { Words } from '#platform/contract/words.ts'

/** What a colleague can be told. The module in which it happens brings it; `app/server/message-kinds.ts` is the table. */
export interface MessageKind {
  /** On the page of messages, without a name or number: "U bent behandelaar geworden van een onderzoek" */
  title: Words
  /** Subject of the mail, the same for everybody: a mail names nobody and nothing */
  mailSubject: string
  /** Where the thing is looked at, for example `/onderzoeken/` and its id */
  page: (thingId: string) => string
}
/** By name, such as `investigation.lead-assigned`. */
export type MessageKinds = Readonly<Record<string, MessageKind>>

export const MailState = z.enum(['none', 'waiting', 'sent', 'failed'])
export type MailState = z.output<typeof MailState>

export const Message = z
  .object({
    id: z.uuid(),
    kind: z.string(),
    title: z.object({ nl: z.string(), en: z.string() }),
    href: z.string(),
    toldAt: z.iso.datetime(),
    readAt: z.iso.datetime().nullable(),
  })
  .meta({ id: 'Message', description: 'What you are told, and on which page it is looked at' })
export type Message = z.output<typeof Message>
export const MessagePage = pageOf(Message).extend({ unread: z.int() })
export type MessagePage = z.output<typeof MessagePage>
export const MessagesQuery = PageQuery.extend({ unread: z.literal('yes').optional() })
export type MessagesQuery = z.output<typeof MessagesQuery>

/** Reads one message, those about one thing, or, with nothing named, all of them. */
export const ReadMessages = z.object({
  messageId: z.uuid().optional(),
  thing: z.object({ kind: z.string().max(40), id: z.uuid() }).optional(),
})
export type ReadMessages = z.output<typeof ReadMessages>
export const MessagesRead = z.object({ read: z.int() })

/** Your own choice; `sends`: whether this installation mails at all. */
export const OwnMail = z.object({ address: z.string().nullable(), wanted: z.boolean(), sends: z.boolean() }).meta({ id: 'OwnMail' })
export type OwnMail = z.output<typeof OwnMail>
export const ChooseMail = z.object({ wanted: z.boolean() })

export const MailAddress = z.object({ address: z.string().nullable() })
export const ChangeMailAddress = z.object({ address: z.email('Dit is geen e-mailadres.').max(200).nullable() })

/** How mail and background work go, in numbers and codes. */
export const Background = z
  .object({
    mailHost: z.string().nullable(),
    mails: z.array(z.object({ state: MailState, code: z.string().nullable(), messages: z.int(), latest: z.iso.datetime() })),
    jobs: z.array(
      z.object({ job: z.string(), state: z.enum(['waiting', 'running', 'failed']), code: z.string().nullable(), jobs: z.int() }),
    ),
  })
  .meta({ id: 'Background' })
export type Background = z.output<typeof Background>
export const TriedAgain = z.object({ again: z.int() })

export const messagePermissions = {
  'staff.own-messages': ['anyone'],
  'staff.keep-background': ['admin'],
} as const

export const messageRefusals = {
  'mail.not-set': {
    status: 409,
    says: { nl: 'Er is geen mailserver ingesteld.', en: 'No mail server is set.' },
    next: {
      nl: 'Zet SMTP_URL en MAIL_FROM in de instellingen en start opnieuw. Berichten staan ook zonder mail in Wederhoor.',
      en: 'Put SMTP_URL and MAIL_FROM in the settings and start again. Messages are in Wederhoor without mail as well.',
    },
    source: 'BIO2 5.14.02',
  },
  'mail.no-address': {
    status: 409,
    says: { nl: 'Van u is geen e-mailadres bekend.', en: 'Your e-mail address is not known.' },
    next: {
      nl: 'Laat de beheerder een adres invullen bij uw account, of meld u opnieuw aan.',
      en: 'Ask the administrator to fill in an address at your account, or sign in again.',
    },
    source: 'BIO2 5.14.02',
  },
  'mail.not-delivered': {
    status: 502,
    says: { nl: 'De mailserver nam de proefmail niet aan.', en: 'The mail server did not accept the test mail.' },
    next: {
      nl: 'Controleer SMTP_URL en MAIL_FROM, en of de mailserver bereikbaar is. Probeer het daarna opnieuw.',
      en: 'Check SMTP_URL and MAIL_FROM, and whether the mail server can be reached. Then try again.',
    },
    source: 'BIO2 5.14.02',
  },
} as const satisfies Refusals
