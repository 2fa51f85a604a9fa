import { Trans, useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { Alert } from '#design/alert.tsx'
import { CheckboxGroup } from '#design/choices.tsx'
import { TextArea } from '#design/text-area.tsx'
import { type FileAccess, LiftSeal, NamePerson, SealFile } from '../../contract.ts'
import { knowsTheSubject } from '../assignment/knows-the-subject.ts'
import { useOpenFile } from '../file/file-context.ts'
import { ColleagueField } from '../forms/ColleagueField.tsx'
import { FileForm } from '../forms/FileForm.tsx'
import { useFileForm } from '../forms/use-file-form.ts'
import { colleaguesQuery } from '../investigation-queries.ts'

/** Closes the file to everybody but who is named. */
export function SealForm({ onDone }: { onDone: () => void }) {
  const { t } = useLingui()
  const { file, accountId } = useOpenFile()
  const colleagues = useQuery(colleaguesQuery).data?.colleagues ?? []
  const stays = [file.lead?.id, ...file.members.filter(({ part }) => part === 'colleague').map(({ person }) => person.id)]
  const readAlong = file.members.map(({ person }) => person.id)
  const form = useFileForm({
    name: 'access.seal',
    schema: SealFile,
    start: { reason: '', named: stays.includes(accountId) ? ([] as string[]) : [accountId] },
    to: ['PUT', 'seal'],
    onSaved: onDone,
  })
  const options = colleagues
    .filter(
      ({ id, unit, roles }) =>
        !stays.includes(id) &&
        !knowsTheSubject(file).includes(id) &&
        (unit === file.unit || roles.includes('manager') || roles.includes('coordinator') || readAlong.includes(id)),
    )
    .toSorted((one, other) => Number(other.roles.includes('coordinator')) - Number(one.roles.includes('coordinator')))
    .map(({ id, name, unit, roles }) => {
      const about = [
        ...(id === accountId ? [t`uzelf`] : unit && unit !== file.unit ? [unit] : []),
        ...(roles.includes('coordinator') ? [t`coördinator`] : []),
      ]
      return { value: id, label: about.length > 0 ? `${name} (${about.join(', ')})` : name }
    })
  return (
    <FileForm form={form} save={t`Verzegelen`} onCancel={onDone}>
      <Alert kind="warning">
        <Trans>
          Alleen de behandelaar, wie meewerkt en wie u hier kiest, zien dit dossier en de melding nog. Ook gasten, meelezers, de coördinator
          en managers verliezen het meteen. Alleen een gekozen coördinator kan de verzegeling weghalen. Kies er daarom ten minste één.
        </Trans>
      </Alert>
      <TextArea
        {...form.field('reason')}
        label={t`Waarom moet dit dossier dicht?`}
        description={t`Bijvoorbeeld: familie van een collega, of een bekend persoon.`}
        rows={2}
      />
      <CheckboxGroup {...form.field('named')} label={t`Wie moet het dossier ook blijven zien?`} options={options} />
    </FileForm>
  )
}

/** One more person who sees a sealed file. */
export function NamePersonForm({ access, onDone }: { access: FileAccess; onDone: () => void }) {
  const { t } = useLingui()
  const { file } = useOpenFile()
  const form = useFileForm({
    name: 'access.name',
    schema: NamePerson,
    start: { accountId: '' },
    to: ['POST', 'seal/people'],
    onSaved: onDone,
  })
  return (
    <FileForm form={form} save={t`Toevoegen`} onCancel={onDone}>
      <ColleagueField
        {...form.field('accountId')}
        label={t`Wie mag dit dossier ook zien?`}
        roles={['specialist', 'coordinator', 'manager', 'consultant']}
        except={[...knowsTheSubject(file), ...access.people.map(({ person }) => person.id)]}
      />
    </FileForm>
  )
}

export function LiftSealForm({ onDone }: { onDone: () => void }) {
  const { t } = useLingui()
  const form = useFileForm({
    name: 'access.lift',
    schema: LiftSeal,
    start: { reason: '' },
    to: ['PUT', 'seal/lifting'],
    onSaved: onDone,
  })
  return (
    <FileForm form={form} save={t`Verzegeling weghalen`} onCancel={onDone}>
      <TextArea {...form.field('reason')} label={t`Waarom kan de verzegeling weg?`} rows={2} />
    </FileForm>
  )
}
