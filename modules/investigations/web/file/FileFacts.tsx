import { useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { type Scheme, schemeWords } from '#modules/reports/contract.ts'
import { capital } from '#platform/contract/words.ts'
import { useFormat } from '#platform/web/format.ts'
import { useWord } from '#platform/web/language.ts'
import { useMunicipalityChoices } from '#platform/web/municipalities.ts'
import { memberPartWords } from '../../contract.ts'
import { useOpenFile } from './file-context.ts'

/** Whom it is about, under which scheme, and who works on it: one line on a wide screen. */
export function FileFacts() {
  const { t } = useLingui()
  const word = useWord()
  const format = useFormat()
  const { file } = useOpenFile()
  const { subject } = file
  const several = useMunicipalityChoices().length > 0
  const born = subject?.birthDate ? t`geboren ${format.date(subject.birthDate)}` : undefined
  const company = subject?.kvkNumber ? t`KvK ${subject.kvkNumber}` : undefined
  const readers = file.members.filter(({ part }) => part !== 'authoriser')
  return (
    <dl className="wh-strip">
      <One term={t`Betrokkene`} note={born ?? company}>
        {subject?.name ?? t`niet bekend`}
      </One>
      <One term={t`Regeling`} note={several ? file.municipality : undefined}>
        {capital(word(schemeWords[file.scheme as Scheme]))}
      </One>
      <One term={t`Behandelaar`} note={readers.map(({ person, part }) => `${person.name} (${word(memberPartWords[part])})`).join(', ')}>
        {file.lead?.name ?? t`nog niet toegewezen`}
      </One>
      <One term={t`Geopend`} note={file.closedOn ? t`afgesloten ${format.date(file.closedOn)}` : undefined}>
        {format.date(file.openedOn)}
      </One>
    </dl>
  )
}

function One({ term, note, children }: { term: string; note?: string | undefined; children: ReactNode }) {
  return (
    <div className="wh-strip__fact">
      <dt>{term}</dt>
      <dd>
        {children}
        {note ? <span className="wh-strip__note">{note}</span> : null}
      </dd>
    </div>
  )
}
