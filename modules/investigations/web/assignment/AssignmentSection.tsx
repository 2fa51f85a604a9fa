import { useLingui } from '@lingui/react/macro'
import { DefinitionList } from '#design/definition-list.tsx'
import { capital } from '#platform/contract/words.ts'
import { useFormat } from '#platform/web/format.ts'
import { useWord } from '#platform/web/language.ts'
import { conflictMomentWords, domainWords, legalBasisWords, memberPartWords, purposeWords } from '../../contract.ts'
import { useOpenFile } from '../file/file-context.ts'
import { Adding } from '../forms/Adding.tsx'
import { AddColleagueForm } from './AddColleagueForm.tsx'
import { AssignLeadForm } from './AssignLeadForm.tsx'
import { ConflictQuestion } from './ConflictQuestion.tsx'

/** Why the file was opened, who works on it, and whether they know the person. */
export function AssignmentSection() {
  const { t } = useLingui()
  const word = useWord()
  const { file } = useOpenFile()
  const open = file.stage !== 'closed'
  return (
    <div className="wh-stack">
      <div id="behandelaar" tabIndex={-1} className="wh-stack">
        <DefinitionList
          facts={[
            { term: t`Doel`, value: word(purposeWords[file.purpose]) },
            { term: t`Grondslag`, value: word(legalBasisWords[file.legalBasis]) },
            { term: t`Wet`, value: word(domainWords[file.domain]) },
            { term: t`Team`, value: file.unit },
            { term: t`Behandelaar`, value: file.lead?.name ?? t`nog niet toegewezen` },
            ...file.members.map(({ person, part }) => ({ term: capital(word(memberPartWords[part])), value: person.name })),
          ]}
        />
        {open && file.may.assign ? (
          <Adding label={file.lead ? t`Andere behandelaar` : t`Behandelaar toewijzen`} form="assignment.lead" open={!file.lead}>
            {(close) => <AssignLeadForm onDone={close} />}
          </Adding>
        ) : null}
      </div>
      <div id="bekend" tabIndex={-1} className="wh-stack">
        {file.may.declareConflict === 'assignment' ? <ConflictQuestion moment="assignment" /> : null}
        {file.may.declareConflict === 'assignment' && file.conflicts.length === 0 ? null : <Declarations />}
      </div>
      {open && (file.may.assign || file.may.workOn) ? (
        <Adding label={t`Collega toevoegen`} form="assignment.colleague">
          {(close) => <AddColleagueForm onDone={close} />}
        </Adding>
      ) : null}
    </div>
  )
}

function Declarations() {
  const { t } = useLingui()
  const word = useWord()
  const format = useFormat()
  const { file } = useOpenFile()
  return (
    <div>
      <h3 className="wh-sub">{t`Kent iemand de betrokkene of de zorgaanbieder?`}</h3>
      {file.conflicts.length === 0 ? <p className="wh-soft">{t`Deze vraag is nog niet beantwoord.`}</p> : null}
      <ul className="wh-lines">
        {file.conflicts.map(({ person, moment, knows, at }) => (
          <li key={`${person.id}-${moment}`}>
            {knows ? t`${person.name}: ja` : t`${person.name}: nee`}
            <span className="wh-soft">
              {' '}
              ({word(conflictMomentWords[moment])}, {format.date(at)})
            </span>
          </li>
        ))}
      </ul>
    </div>
  )
}
