import { sql } from 'kysely'
import { notFound } from '#platform/server/refusal.ts'
import type { AnyWork, Work } from '#platform/server/work.ts'
import { neutralWords, type PageWords, type PublicItem, type PublicPage } from '../contract.ts'
import type { InformationTables } from './tables.ts'

interface Place {
  code: string
  name: string
  contact: string | null
  help: string | null
}

/** Rights and duties for everybody, of one municipality: the first one unless chosen. Refuses `thing.not-found`. */
export async function readPublicPage(work: AnyWork, chosen: string | undefined): Promise<PublicPage> {
  const { rows: places } = await sql<Place>`select code, name, contact, help from information.public_places()`.execute(work.tx)
  const place = chosen ? places.find(({ code }) => code === chosen) : places[0]
  if (!place) throw notFound()

  const { rows } = await sql<PublicItem>`
    select id, title, body, scheme, law, changed_on as "changedOn", translations from information.public_items(${place.code})`.execute(
    work.tx,
  )
  return {
    municipality: { code: place.code, name: place.name },
    municipalities: places.map(({ code, name }) => ({ code, name })),
    words: { contact: place.contact ?? neutralWords.contact, help: place.help ?? neutralWords.help },
    items: rows,
  }
}

/** What the municipality says on the page: how to reach it, and who helps. */
export async function readPageWords(work: Work<InformationTables>): Promise<PageWords> {
  const { rows } = await sql<PageWords>`
    select contact, help from information.public_page where municipality_id = staff.home_municipality()`.execute(work.tx)
  return rows[0] ?? neutralWords
}

/** Changes what the municipality says on the page. */
export async function writePageWords(work: Work<InformationTables>, words: PageWords): Promise<void> {
  await work.tx
    .insertInto('information.public_page')
    .values({ ...words, changed_at: work.now })
    .onConflict((conflict) => conflict.column('municipality_id').doUpdateSet({ ...words, changed_at: work.now }))
    .execute()
  work.record('information-page.written', { kind: 'information-page', id: null })
}
