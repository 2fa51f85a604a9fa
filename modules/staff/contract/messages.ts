import { z } from 'zod'
import { PageQuery, pageOf } from '#platform/contract/page.ts'
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

/** Told instead of a kind that a later version no longer has. */
export const unknownMessageTitle: Words = {
  nl: 'Een ouder bericht, over iets wat Wederhoor niet meer bijhoudt',
  en: 'An older message, about something that Wederhoor no longer keeps',
}

export const Message = z
  .object({
    id: z.uuid(),
    kind: z.string(),
    title: z.object({ nl: z.string(), en: z.string() }),
    /** Null when the product no longer knows what it was about */
    href: z.string().nullable(),
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

export const messagePermissions = {
  'staff.own-messages': ['anyone'],
} as const

/** What the administration itself tells: a test of the mail to whoever asked for it, and that a training lapses. */
export const staffMessages = {
  'staff.test': {
    title: { nl: 'Dit is een proefbericht: de e-mail van Wederhoor werkt', en: 'This is a test: the mail of Wederhoor works' },
    mailSubject: 'Proefbericht van Wederhoor',
    page: () => '/beheer/e-mail',
  },
  'staff.own-training-lapses': {
    title: { nl: 'Een opleiding van u verloopt, of is net verlopen', en: 'One of your trainings lapses, or has just lapsed' },
    mailSubject: 'Een opleiding verloopt',
    page: () => '/mijn-opleidingen',
  },
  'staff.team-training-lapses': {
    title: {
      nl: 'Een opleiding van een medewerker van uw team verloopt, of is net verlopen',
      en: 'A training of a colleague in your unit lapses, or has just lapsed',
    },
    mailSubject: 'Een opleiding in uw team verloopt',
    page: () => '/team-opleidingen',
  },
} as const satisfies MessageKinds
