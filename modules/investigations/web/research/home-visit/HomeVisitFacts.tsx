import { useLingui } from '@lingui/react/macro'
import { DefinitionList } from '#design/definition-list.tsx'
import { useFormat } from '#platform/web/format.ts'
import { useWord } from '#platform/web/language.ts'
import { regimeWordsUnder } from '../../../contract.ts'
import { useOpenFile } from '../../file/file-context.ts'
import type { Visit } from './visit.ts'

/** What was settled before the visit: the rules that apply, the ground, who went. */
export function BeforeTheDoor({ visit }: { visit: Visit }) {
  const { t } = useLingui()
  const word = useWord()
  const format = useFormat()
  const { file } = useOpenFile()
  return (
    <DefinitionList
      facts={[
        { term: t`Regels`, value: word(regimeWordsUnder(file.domain)[visit.regime]) },
        ...(visit.ground
          ? [{ term: t`Redelijke grond`, value: t`${visit.ground} (bekend sinds ${format.date(visit.groundKnownOn)})` }]
          : []),
        { term: t`Lichter overwogen`, value: visit.lighterMeans },
        { term: t`Aangekondigd`, value: visit.announced ? t`ja` : t`nee: ${visit.unannouncedBecause ?? ''}` },
        { term: t`Gepland op`, value: format.date(visit.plannedOn) },
        { term: t`Medewerkers`, value: visit.staff.map(({ name }) => name).join(', ') },
      ]}
    />
  )
}

/** What was told, and whether the person let them in. */
export function AtTheDoor({ visit }: { visit: Visit }) {
  const { t } = useLingui()
  const told = { yes: t`verteld`, no: t`niet verteld` }
  const how = visit.consentHow === 'signed' ? t`ja, met handtekening` : t`ja, mondeling`
  return (
    <DefinitionList
      facts={[
        { term: t`Tijd`, value: t`${visit.startedAt ?? ''} tot ${visit.endedAt ?? ''}` },
        { term: t`Doel van het bezoek`, value: visit.toldPurpose ? told.yes : told.no },
        { term: t`Wat weigeren betekent`, value: visit.toldConsequence ? told.yes : told.no },
        { term: t`Toestemming`, value: visit.consentGiven ? how : t`nee` },
      ]}
    />
  )
}

/** Which rooms were seen; each with a consent of its own. */
export function Rooms({ visit }: { visit: Visit }) {
  const { t } = useLingui()
  if (visit.rooms.length === 0) return <p className="wh-soft">{t`Er zijn geen ruimten bekeken.`}</p>
  return (
    <ul className="wh-lines">
      {visit.rooms.map(({ room, consent }) => (
        <li key={room}>{consent ? t`${room}: toestemming gegeven` : t`${room}: geen toestemming, niet bekeken`}</li>
      ))}
    </ul>
  )
}
