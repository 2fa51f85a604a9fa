import { notFound, ruleBroken } from '#platform/server/refusal.ts'
import type { Work } from '#platform/server/work.ts'
import type { OtherLanguage, WriteTranslation } from '../contract.ts'
import { nameNobody } from './item-rules.ts'
import type { InformationTables } from './tables.ts'

/** Sets another language beside the Dutch words as they now are. Refuses `thing.not-found`, `information.dutch-changed`, `information.names-a-person`. */
export async function translateItem(
  work: Work<InformationTables>,
  id: string,
  language: OtherLanguage,
  { ofVersion, ...text }: WriteTranslation,
): Promise<void> {
  const item = await work.tx.selectFrom('information.item').select('version').where('id', '=', id).forUpdate().executeTakeFirst()
  if (!item) throw notFound()
  if (item.version !== ofVersion) throw ruleBroken('information.dutch-changed')
  nameNobody({ ...text })

  const written = { of_version: ofVersion, ...text, written_by: work.actor.id ?? '', written_at: work.now }
  await work.tx
    .insertInto('information.translation')
    .values({ item_id: id, language, ...written })
    .onConflict((conflict) => conflict.columns(['item_id', 'language']).doUpdateSet(written))
    .execute()
  work.record('information.translated', { kind: 'information-item', id }, { language, version: ofVersion })
}
