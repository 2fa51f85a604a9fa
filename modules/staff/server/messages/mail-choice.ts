import type { Mailer } from '#platform/server/mail/mailer.ts'
import { notFound } from '#platform/server/refusal.ts'
import type { Work } from '#platform/server/work.ts'
import { type AccountMail, type ChooseMail, MailAddress, type OwnMail, type SetAccountMail } from '../../contract.ts'
import type { StaffTables } from '../tables.ts'

/** Where the asker is mailed, and whether there is a server to do it. */
export async function getOwnMail(work: Work<StaffTables>, mailer: Mailer | undefined): Promise<OwnMail> {
  const choice = await choiceOf(work, work.actor.id ?? '')
  return { address: choice?.address ?? null, wanted: choice?.wanted ?? true, works: mailer !== undefined }
}

/** Whether the asker wants mail; messages stand in the app either way. */
export async function chooseMail(work: Work<StaffTables>, { wanted }: ChooseMail): Promise<void> {
  await keep(work, work.actor.id ?? '', { wanted })

  work.record('account.mail-chosen', { kind: 'account', id: work.actor.id }, { wanted })
}

/** Where somebody is mailed. Refuses `thing.not-found`. */
export async function getAccountMail(work: Work<StaffTables>, id: string): Promise<AccountMail> {
  await checkAccount(work, id)
  return { address: (await choiceOf(work, id))?.address ?? null }
}

/** Sets or takes away where somebody is mailed; the address itself is not remembered in the trail. Refuses `thing.not-found`. */
export async function setAccountMail(work: Work<StaffTables>, id: string, { address }: SetAccountMail): Promise<void> {
  await checkAccount(work, id)

  await keep(work, id, { address })

  work.record('account.mail-set', { kind: 'account', id }, { there: address !== null })
}

/** Keeps the address that the identity provider tells of whoever signs in; what is no plain address is left out. */
export async function noteAddress(work: Work<StaffTables>, id: string, address: string | null): Promise<void> {
  const plain = MailAddress.safeParse(address)
  if (plain.success) await keep(work, id, { address: plain.data })
}

const choiceOf = (work: Work<StaffTables>, id: string) =>
  work.tx.selectFrom('staff.mail_choice').select(['address', 'wanted']).where('account_id', '=', id).executeTakeFirst()

async function keep(work: Work<StaffTables>, id: string, choice: { address?: string | null; wanted?: boolean }): Promise<void> {
  await work.tx
    .insertInto('staff.mail_choice')
    .values({ account_id: id, address: null, ...choice })
    .onConflict((conflict) => conflict.column('account_id').doUpdateSet(choice))
    .execute()
}

async function checkAccount(work: Work<StaffTables>, id: string): Promise<void> {
  const found = await work.tx.selectFrom('staff.account').select('id').where('id', '=', id).executeTakeFirst()
  if (!found) throw notFound()
}
