import { Trans, useLingui } from '@lingui/react/macro'
import { Hidden } from '#design/hidden.tsx'
import { NumberField } from '#design/number-field.tsx'
import { capital } from '#platform/contract/words.ts'
import { useFormat } from '#platform/web/format.ts'
import { useWord } from '#platform/web/language.ts'
import type { FormInUse } from '#platform/web/page-form.ts'
import { type ScenarioBase, streamWords, workStageWords } from '../../contract.ts'
import type { ScenarioTyped } from './scenario-form.ts'

/** Hours of work in each stage: what the reader knows better of now, and what is different in the scenario. */
export function StageHourFields({ base, form }: { base: ScenarioBase; form: FormInUse<ScenarioTyped> }) {
  const { t } = useLingui()
  const word = useWord()
  const { number } = useFormat()
  const teamHours = base.teamHours.reduce((sum, hours) => sum + hours, 0) / 12
  const actions = base.streams.find(({ stream }) => stream === 'chain-partners')?.arrivals[0] ?? 0
  return (
    <>
      <p>
        <Trans>
          Laat een veld leeg om te rekenen met wat ernaast staat. Onder “nu” vult u in wat u beter weet dan de cijfers; dat geldt dan ook
          voor de vergelijking met nu.
        </Trans>
      </p>
      <div className="wh-whatif__rows">
        <NumberField
          {...form.field('teamHours')}
          label={t`Inzetbare uren van het team per week, nu`}
          description={t`gerekend met ${number(Math.round(teamHours))}`}
        />
        <NumberField
          {...form.field('actions')}
          label={t`Acties met ketenpartners per maand, nu`}
          description={t`gerekend met ${number(Math.round(actions * 10) / 10)}`}
        />
      </div>
      {base.streams.map(({ stream, stages }) => (
        <fieldset key={stream} className="wh-whatif__hours">
          <legend>{word(streamWords[stream])}</legend>
          {stages.map(({ stage, workHours }) => (
            <div key={stage} className="wh-whatif__hours-line">
              <span>
                {capital(word(workStageWords[stage]))} <small>{t`${number(Math.round(workHours * 10) / 10)} uur`}</small>
              </span>
              <NumberField
                {...form.field(`assumedHours.${stream}.${stage}`)}
                label={
                  <>
                    <Trans>Nu</Trans>
                    <Hidden>, {word(workStageWords[stage])}</Hidden>
                  </>
                }
              />
              <NumberField
                {...form.field(`stageHours.${stream}.${stage}`)}
                label={
                  <>
                    <Trans>Scenario</Trans>
                    <Hidden>, {word(workStageWords[stage])}</Hidden>
                  </>
                }
              />
            </div>
          ))}
        </fieldset>
      ))}
    </>
  )
}
