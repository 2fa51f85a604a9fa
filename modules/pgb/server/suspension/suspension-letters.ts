import { addDays } from '#platform/contract/calendar.ts'
import { capital } from '#platform/contract/words.ts'
import type { Block, Chapter, PrintedDocument } from '#platform/server/print/document-model.ts'
import { dutch } from '#platform/server/print/dutch.ts'
import { groundWordsOf, type SuspensionPaper, suspensionEndWords, suspensionScopeWords, urgencyExceptionWords } from '../../contract.ts'
import { chapter, objectionChapter, say } from './letter-parts.ts'
import type { FoundSuspension } from './read-suspension.ts'
import { dueOn, suspendedFrom } from './svb-file.ts'

/** A letter about a suspension; `to` names who gets it. Each holds what its reader needs, and nothing of somebody else. */
export function letterOf(
  found: FoundSuspension,
  paper: SuspensionPaper,
  { madeOn, providerId }: { madeOn: string; providerId: string | null },
): PrintedDocument {
  const { title, to, chapters } = letters[paper](found, providerId)
  return {
    language: 'nl',
    title,
    subtitle: to,
    cover: [
      { term: 'Van', value: `College van burgemeester en wethouders, ${found.municipality}` },
      { term: 'Kenmerk', value: found.reference },
      { term: 'Datum', value: dutch.day(madeOn) },
    ],
    footer: `Kenmerk ${found.reference}`,
    chapters: asOneLetter(chapters),
  }
}

/** A letter reads on: its parts stand below each other and not each on a page of its own. */
function asOneLetter([first, ...others]: readonly Chapter[]): Chapter[] {
  if (!first) return []
  const rest = others.flatMap(({ title, blocks }): Block[] => [{ kind: 'heading', level: 2, text: title }, ...blocks])
  return [{ ...first, blocks: [...first.blocks, ...rest] }]
}

interface Letter {
  title: string
  to: string
  chapters: Chapter[]
}

const letters: Record<SuspensionPaper, (found: FoundSuspension, providerId: string | null) => Letter> = {
  'decision-letter': decisionLetter,
  'provider-notice': providerNotice,
  'svb-request': svbRequest,
  'end-letter': endLetter,
  'svb-end': svbEnd,
}

const euros = (cents: number) => new Intl.NumberFormat('nl-NL', { style: 'currency', currency: 'EUR' }).format(cents / 100)
const holderOf = ({ holder }: FoundSuspension) => holder.name ?? 'de budgethouder'
const wmo = ({ law }: FoundSuspension) => law === 'wmo'
const lawNameOf = (found: FoundSuspension) => (wmo(found) ? 'Wmo 2015' : 'Jeugdwet')

/** On which law the suspension itself rests; the regulation of the Youth Act is the municipality's own. */
const basisOf = (found: FoundSuspension) =>
  wmo(found)
    ? 'artikel 2b, zesde lid, onder g, van de Uitvoeringsregeling Wmo 2015 en de verordening van de gemeente'
    : 'artikel 8.1.8 van de Jeugdwet en de verordening van de gemeente'

function agreementTable({ agreements }: FoundSuspension): Block {
  return {
    kind: 'table',
    caption: 'Zorgovereenkomsten',
    columns: [
      { title: 'Zorgovereenkomst', align: 'start' },
      { title: 'Met', align: 'start' },
    ],
    rows: agreements.map(({ reference, provider }) => [reference, provider]),
  }
}

function decisionLetter(found: FoundSuspension): Letter {
  const from = suspendedFrom(found)
  const { longest, ground, facts } = found
  return {
    title: 'Wij stoppen voorlopig met betalen uit uw pgb',
    to: `Aan: ${holderOf(found)}`,
    chapters: [
      chapter(
        'Ons besluit',
        say(
          `Vanaf ${dutch.day(from)} betaalt de Sociale Verzekeringsbank (SVB) voorlopig ${found.scope === 'whole' ? 'niets' : 'een deel niet'} uit uw persoonsgebonden budget (pgb). Dit heet opschorten.`,
          ...(found.scope === 'part' ? [`Het gaat om dit deel: ${found.partDescription}`] : []),
          `Dit duurt nooit langer dan ${longest.weeks} weken vanaf de dag waarop de betalingen stoppen. In die tijd zoeken wij uit wat er aan de hand is.`,
          'Het gaat om deze zorgovereenkomsten:',
        ),
        agreementTable(found),
      ),
      chapter(
        'Waarom doen wij dit?',
        say(
          `De reden is: ${groundWordsOf[found.law][ground ?? 'serious-suspicion'].nl}.`,
          found.reasons,
          'Wij baseren dit op deze feiten:',
        ),
        {
          kind: 'facts',
          facts: facts.map(({ fact, source }, index) => ({ term: `Feit ${index + 1}`, value: `${fact} (bron: ${source})` })),
        },
        say(`Wij mogen dit doen door ${basisOf(found)}.`),
      ),
      chapter(
        'Uw zorg gaat door',
        say(
          found.continuity,
          `Wie helpt u: ${found.continuesBy}. Vanaf: ${dutch.day(found.continuesFrom ?? from)}.`,
          'Krijgt u deze zorg niet, of gaat het niet goed? Bel ons dan meteen.',
        ),
      ),
      chapter('Uw kijk op de zaak', ...heard(found)),
      chapter(
        'Wij hebben gekeken of het anders kon',
        say(
          'Wat hebben wij bekeken?',
          found.lighterMeans,
          'Wat betekent dit voor u?',
          found.consequences,
          'Wij vinden de gevolgen voor u niet te groot voor wat wij hiermee willen bereiken.',
        ),
      ),
      chapter(
        'Hoe gaat het verder?',
        say(
          `Voordat de ${longest.weeks} weken voorbij zijn, nemen wij een nieuw besluit. Daarover krijgt u een brief. Nemen wij geen besluit, dan gaan de betalingen weer door.`,
          'Blijkt dat er niets mis is? Dan betaalt de SVB de zorg die u in deze weken hebt gekregen alsnog.',
        ),
        ...(found.decision?.reasons ? [say('De manager schreef bij dit besluit:', found.decision.reasons)] : []),
      ),
      objectionChapter,
    ],
  }
}

function heard(found: FoundSuspension): Block[] {
  if (found.urgencyException)
    return [
      say(
        'Wij hebben u niet gevraagd wat u ervan vindt voordat wij dit besloten.',
        `De reden is: ${urgencyExceptionWords[found.urgencyException].nl}.`,
        found.urgencyReasons ?? '',
        'Wij horen graag alsnog wat u ervan vindt.',
      ),
    ]
  return [
    say(`Wij spraken u op ${dutch.day(found.heardOn ?? '')}. U zei:`, found.view ?? '', 'Dit vinden wij daarvan:', found.viewWeighed ?? ''),
  ]
}

/** Only the agreements of this provider, and from when: nothing of the grounds, nobody by name. */
function providerNotice(found: FoundSuspension, providerId: string | null): Letter {
  const own = { ...found, agreements: found.agreements.filter((one) => one.providerId === providerId) }
  return {
    title: 'Betalingen uit een pgb worden voorlopig opgeschort',
    to: `Aan: ${own.agreements[0]?.provider ?? ''}`,
    chapters: [
      chapter(
        'Wat verandert er?',
        say(
          `Vanaf ${dutch.day(suspendedFrom(found))} betaalt de Sociale Verzekeringsbank (SVB) voorlopig ${found.scope === 'whole' ? 'niet' : 'voor een deel niet'} voor onderstaande zorgovereenkomst. Dit duurt nooit langer dan ${found.longest.weeks} weken.`,
        ),
        {
          kind: 'table',
          caption: 'Zorgovereenkomst',
          columns: [
            { title: 'Kenmerk bij de SVB', align: 'start' },
            { title: 'Vanaf', align: 'start' },
          ],
          rows: own.agreements.map(({ reference }) => [reference, dutch.day(suspendedFrom(found))]),
        },
      ),
      chapter(
        'Wat betekent dit voor u?',
        say(
          'Declareer de zorg die u geeft zoals u gewend bent. Gaan de betalingen weer door, dan hoort de SVB van ons wat alsnog wordt betaald.',
          'Waarom wij dit doen mogen wij u niet vertellen. Vraag dit ook niet aan degene aan wie u zorg geeft.',
          'Kunt u de zorg niet blijven geven? Bel ons dan meteen. Wij zorgen ervoor dat niemand zonder zorg komt te zitten.',
        ),
      ),
    ],
  }
}

function svbRequest(found: FoundSuspension): Letter {
  return {
    title: 'Verzoek om betalingen op te schorten',
    to: 'Aan: Sociale Verzekeringsbank, Servicecentrum PGB',
    chapters: [
      chapter(
        'Ons verzoek',
        say(
          `Wij verzoeken u om de betalingen uit onderstaand budget op te schorten vanaf ${dutch.day(suspendedFrom(found))}, voor ten hoogste ${found.longest.weeks} weken.`,
          `Dit verzoek rust op ${basisOf(found)}. Het besluit is op ${dutch.day(found.letterSentOn ?? found.decidedOn ?? '')} aan de budgethouder bekendgemaakt.`,
        ),
        { kind: 'facts', facts: budgetFacts(found) },
        agreementTable(found),
        say('Bij dit verzoek hoort een bestand (CSV) met dezelfde gegevens. Bevestig ons vanaf welke dag u de betalingen hebt opgeschort.'),
      ),
    ],
  }
}

const budgetFacts = (found: FoundSuspension) => [
  { term: 'Budgethouder', value: holderOf(found) },
  { term: 'Geboren op', value: found.holder.birthDate ? dutch.day(found.holder.birthDate) : 'onbekend' },
  { term: 'Budget', value: `${found.budget?.reference ?? ''} (${lawNameOf(found)})` },
  {
    term: 'Omvang',
    value: `${capital(suspensionScopeWords[found.scope].nl)}${found.scope === 'part' ? `: ${found.partDescription}` : ''}`,
  },
]

function endLetter(found: FoundSuspension): Letter {
  const kind = found.end?.kind ?? 'resume'
  const resumesOn = dutch.day(addDays(found.end?.endedOn ?? '', 1))
  const what = {
    resume: `Vanaf ${resumesOn} betaalt de SVB weer uit uw pgb.`,
    revise: `De opschorting stopt. Wij wijzigen uw pgb vanaf ${resumesOn}. U krijgt daarover een apart besluit.`,
    revoke: `De opschorting stopt. Wij trekken uw pgb in vanaf ${resumesOn}. U krijgt daarover een apart besluit.`,
    convert: `De opschorting stopt. U krijgt vanaf ${resumesOn} zorg in natura: zorg die de gemeente voor u regelt. U krijgt daarover een apart besluit.`,
  } as const
  return {
    title: kind === 'resume' ? 'Wij betalen weer uit uw pgb' : 'De opschorting van uw pgb stopt',
    to: `Aan: ${holderOf(found)}`,
    chapters: [
      chapter('Ons besluit', say(what[kind])),
      chapter('Waarom doen wij dit?', say(found.end?.reasons ?? '')),
      chapter('Betalingen die zijn tegengehouden', ...withheldBlocks(found)),
      objectionChapter,
    ],
  }
}

function withheldBlocks(found: FoundSuspension): Block[] {
  if (found.withheld.length === 0) return [say('Er zijn geen betalingen tegengehouden.')]
  return [
    {
      kind: 'table',
      caption: 'Tegengehouden betalingen',
      columns: [
        { title: 'Over', align: 'start' },
        { title: 'Aan', align: 'start' },
        { title: 'Bedrag', align: 'end' },
        { title: 'Besluit', align: 'start' },
      ],
      rows: found.withheld.map(({ periodFrom, periodTo, provider, amountCents, decision, because }) => [
        `${dutch.day(periodFrom)} t/m ${dutch.day(periodTo)}`,
        provider,
        euros(amountCents),
        decision === 'pay' ? 'wordt alsnog betaald' : `wordt niet betaald${because ? `: ${because}` : ''}`,
      ]),
    },
  ]
}

function svbEnd(found: FoundSuspension): Letter {
  const due = found.agreements.filter(({ id }) => dueOn(found, id) > 0)
  return {
    title: 'Opdracht: de opschorting eindigt',
    to: 'Aan: Sociale Verzekeringsbank, Servicecentrum PGB',
    chapters: [
      chapter(
        'Onze opdracht',
        say(
          `De opschorting eindigt met ingang van ${dutch.day(addDays(found.end?.endedOn ?? '', 1))}: ${suspensionEndWords[found.end?.kind ?? 'resume'].nl}.`,
          'Bevestig ons de dag waarop u dit hebt verwerkt.',
        ),
        { kind: 'facts', facts: budgetFacts(found) },
        agreementTable(found),
      ),
      chapter(
        'Alsnog te betalen',
        ...(due.length === 0
          ? [say('Er hoeft niets alsnog te worden betaald.')]
          : [
              {
                kind: 'table' as const,
                caption: 'Alsnog te betalen',
                columns: [
                  { title: 'Zorgovereenkomst', align: 'start' as const },
                  { title: 'Over', align: 'start' as const },
                  { title: 'Bedrag', align: 'end' as const },
                ],
                rows: found.withheld
                  .filter(({ decision }) => decision === 'pay')
                  .map(({ agreementId, periodFrom, periodTo, amountCents }) => [
                    found.agreements.find(({ id }) => id === agreementId)?.reference ?? '',
                    `${dutch.day(periodFrom)} t/m ${dutch.day(periodTo)}`,
                    euros(amountCents),
                  ]),
              },
            ]),
      ),
    ],
  }
}
