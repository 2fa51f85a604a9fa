import { Trans, useLingui } from '@lingui/react/macro'
import { useQueryClient } from '@tanstack/react-query'
import { z } from 'zod'
import { Hidden } from '#design/hidden.tsx'
import { NumberField } from '#design/number-field.tsx'
import { api } from '#platform/web/api.ts'
import { usePageForm } from '#platform/web/page-form.ts'
import { type Activity, EditActivity, type ProgrammeVersion } from '../../../contract.ts'
import { CapacityBar, CapacityLeft, CapacityMark } from '../CapacityBar.tsx'
import { isChangedMeanwhile, sendOrReadTheirs } from '../meanwhile/changed-meanwhile.ts'
import { VersionForm } from '../VersionForm.tsx'
import { keepVersion, readAgain } from '../version-queries.ts'
import { usePercent } from '../version-words.tsx'
import { SavedAt, useSavedAt } from './SavedAt.tsx'
import { useUnsaved } from './unsaved-texts.tsx'

interface Shares {
  /** Percent by the id of the activity; what was typed, so it can be empty or no number yet. */
  shares: Record<string, number | string | null>
}

const Filled = z.object({ shares: z.record(z.string(), EditActivity.shape.sharePercent).default({}) })

/** The share of every activity, with their sum and what is left as it is typed. */
export function SharesForm({ version }: { version: ProgrammeVersion }) {
  const { t } = useLingui()
  const queries = useQueryClient()
  const percentOf = usePercent()
  const [savedAt, noteSaved] = useSavedAt()
  const carriedOut = version.activities.map((activity, place) => ({ ...activity, number: place + 1 })).filter(({ retired }) => !retired)

  const form = usePageForm<Shares, z.output<typeof Filled>, ProgrammeVersion>({
    schema: Filled,
    defaultValues: { shares: sharesOf(version.activities) },
    send: ({ shares }) =>
      sendOrReadTheirs(
        () => saveShares(version, carriedOut, shares),
        async () => void (await readAgain(queries, version.id)),
      ),
    onSent: (saved) => {
      void keepVersion(queries, saved)
      noteSaved()
    },
  })
  useUnsaved(form.unsaved)
  const typed = form.form.watch('shares')
  const parts = carriedOut.map((activity) => ({ ...activity, percent: numberIn(typed[activity.id]) }))
  const changedMeanwhile = isChangedMeanwhile(form.refusal)

  return (
    <VersionForm form={form} save={t`Verdeling opslaan`} standing={<SavedAt at={savedAt} unsaved={form.unsaved} />}>
      <CapacityBar parts={parts} />
      <ul className="wh-capacity__list">
        {parts.map(({ key, id, number, title, sharePercent, percent }) => (
          <li key={key} className="wh-capacity__line">
            <CapacityMark number={number} />
            <NumberField
              {...form.field(`shares.${id}`)}
              label={<Titled title={title} />}
              description={
                changedMeanwhile && sharePercent !== percent
                  ? t`Intussen opgeslagen: ${sharePercent === null ? t`geen aandeel` : percentOf(sharePercent)}`
                  : undefined
              }
            />
          </li>
        ))}
        <li className="wh-capacity__line wh-capacity__line--left" aria-live="polite">
          <CapacityLeft parts={parts} />
        </li>
      </ul>
      {changedMeanwhile ? (
        <p>
          <Trans>
            Bij elk aandeel staat wat er nu is opgeslagen. Wat u invulde, staat er nog. Sla opnieuw op om uw verdeling te bewaren.
          </Trans>
        </p>
      ) : null}
    </VersionForm>
  )
}

function Titled({ title }: { title: string }) {
  const { t } = useLingui()
  return (
    <>
      <span lang="nl">{title}</span>
      <Hidden>, {t`aandeel in procenten`}</Hidden>
    </>
  )
}

const sharesOf = (activities: readonly Activity[]) => Object.fromEntries(activities.map(({ id, sharePercent }) => [id, sharePercent ?? '']))

const numberIn = (typed: number | string | null | undefined) => (typeof typed === 'number' ? typed : null)

/** Saves what changed, one activity after the other; the answer to the last is the draft as it then is. */
async function saveShares(
  version: ProgrammeVersion,
  activities: readonly Activity[],
  shares: Record<string, number | null>,
): Promise<ProgrammeVersion> {
  let saved = version
  for (const { id, kind, theme, title, executors, measuredWith, sharePercent, revision } of activities) {
    const percent = shares[id] ?? null
    if (percent === sharePercent) continue
    saved = await api.send<ProgrammeVersion>('PUT', `/programme/activities/${id}`, {
      ...{ kind, theme, title, executors, measuredWith, revision },
      sharePercent: percent,
    })
  }
  return saved
}
