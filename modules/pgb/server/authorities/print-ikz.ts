import { paragraphs } from '#platform/contract/rich-text.ts'
import { capital } from '#platform/contract/words.ts'
import type { Block, Chapter, PrintedDocument } from '#platform/server/print/document-model.ts'
import { dutch } from '#platform/server/print/dutch.ts'
import type { Sealer } from '#platform/server/sealed.ts'
import type { IkzContent } from '../../contract.ts'
import { nameOfMunicipality } from '../name-of-municipality.ts'
import type { BudgetWork } from '../work-on-budget.ts'
import { exportIkzSubmission, type IkzFrom } from './ikz.ts'

const LAW = { wmo: 'Wmo 2015', 'youth-act': 'Jeugdwet' } as const
const said = (term: string, value: string | null) => (value ? [{ term, value }] : [])

/** An approved submission as a document: what was sealed when it was written, and who delivers it. Refuses what `exportIkzSubmission` refuses. */
export async function printIkzSubmission(
  work: BudgetWork,
  sealer: Sealer,
  id: string,
  submission: string,
): Promise<{ document: PrintedDocument; madeAt: Date; name: string }> {
  const { name, content, from } = await exportIkzSubmission(work, sealer, id, submission)
  return { name, madeAt: work.now, document: documentOf(content, from) }
}

/** The data of Besluit art. 3.2 in words; of clients only how many. */
function documentOf(content: IkzContent, from: IkzFrom): PrintedDocument {
  const { identity, years } = content
  return {
    language: 'nl',
    title: 'Levering aan het Informatieknooppunt Zorgfraude',
    subtitle: 'Vermoeden van zorgfraude (Wbsrz art. 2.4)',
    brief: true,
    cover: [
      { term: 'Van', value: nameOfMunicipality(from.municipality) },
      { term: 'Ons kenmerk', value: from.reference },
      { term: 'Goedgekeurd op', value: dutch.day(from.approvedOn) },
      { term: 'Aanbieder', value: identity.name },
      ...said('KvK-nummer', identity.kvk),
      ...said('AGB-code', identity.agb),
      { term: 'Wet', value: LAW[content.domain] },
    ],
    footer: 'Levering aan het IKZ. Vertrouwelijk. Zonder medische gegevens en zonder namen van cliënten.',
    chapters: [
      chapter('Aanleiding tot het vermoeden', [
        { kind: 'text', text: paragraphs(...content.reason.split('\n').map((line) => line.trim())) },
      ]),
      chapter('De aanbieder', [
        {
          kind: 'facts',
          facts: [
            { term: 'Soort zorg', value: capital(content.careType) },
            ...said('Kenmerken van de rechtspersoon', content.legalPerson),
            ...said('Gegevens uit het Handelsregister', content.trade),
            ...said('Lopende onderzoeken', content.running),
            ...said('Afgeronde onderzoeken', content.finished),
            ...said('Vergelijking met andere aanbieders', content.benchmark),
          ],
        },
      ]),
      chapter('Aantallen en bedragen', [
        {
          kind: 'facts',
          facts: [
            { term: 'Beschikkingen', value: dutch.number(content.decisions) },
            { term: 'Cliënten', value: dutch.number(content.clients) },
            { term: 'Zorgovereenkomsten', value: dutch.number(content.agreements) },
          ],
        },
        ...(years.length > 0 ? [amounts(years)] : []),
      ]),
    ],
  }
}

const chapter = (title: string, blocks: Block[]): Chapter => ({ title, over: null, blocks })

const amounts = (years: IkzContent['years']): Block => ({
  kind: 'table',
  caption: 'Gedeclareerd en betaald per jaar',
  columns: [
    { title: 'Jaar', align: 'start' },
    { title: 'Gedeclareerd', align: 'end' },
    { title: 'Betaald', align: 'end' },
  ],
  rows: years.map(({ year, claimedCents, paidCents }) => [String(year), dutch.amount(claimedCents), dutch.amount(paidCents)]),
})
