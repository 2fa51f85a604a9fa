import type { Words } from '#platform/contract/words.ts'
import type { Changes, ScenarioBase, Stream, WorkStage } from './scenario.ts'
import { streamWords, workStageWords } from './what-if-words.ts'

/** What a scenario changes, in a sentence each; one that says so when it changes nothing. */
export function changesIn({ streams }: ScenarioBase, { shares, capacity, inflow, stageHours }: Changes): Words[] {
  const said: Words[] = []
  for (const { stream, share, stages } of streams) {
    const name = streamWords[stream]
    const [newShare, more] = [shares[stream], inflow[stream]]
    if (newShare !== undefined && newShare !== share)
      said.push({
        nl: `${name.nl}: ${nl(newShare)}% van de uren in plaats van ${nl(share)}%.`,
        en: `${name.en}: ${en(newShare)}% of the hours instead of ${en(share)}%.`,
      })
    if (more)
      said.push({
        nl: `${name.nl}: er komt ${nl(Math.abs(more))}% ${more > 0 ? 'meer' : 'minder'} binnen.`,
        en: `${name.en}: ${en(Math.abs(more))}% ${more > 0 ? 'more' : 'less'} comes in.`,
      })
    for (const { stage, workHours } of stages) {
      const hours = hoursOf(stageHours, stream, stage)
      if (hours !== undefined && hours !== workHours)
        said.push({
          nl: `${name.nl}, ${workStageWords[stage].nl}: ${nl(hours)} uur werk in plaats van ${nl(workHours)}.`,
          en: `${name.en}, ${workStageWords[stage].en}: ${en(hours)} hours of work instead of ${en(workHours)}.`,
        })
    }
  }
  for (const { unit, amount, fromMonth } of capacity) {
    if (amount === 0) continue
    const many = Math.abs(amount)
    const what = {
      fte: {
        nl: `${nl(many)} hele ${many === 1 ? 'medewerker' : 'medewerkers'}`,
        en: `${en(many)} full-time ${many === 1 ? 'colleague' : 'colleagues'}`,
      },
      hours: { nl: `${nl(many)} inzetbare uren per week`, en: `${en(many)} deployable hours a week` },
    }[unit]
    said.push({
      nl: `${what.nl} ${amount > 0 ? 'erbij' : 'eraf'} vanaf ${month(fromMonth, 'nl-NL')}.`,
      en: `${what.en} ${amount > 0 ? 'more' : 'less'} from ${month(fromMonth, 'en-GB')} on.`,
    })
  }
  return said.length > 0 ? said : [{ nl: 'Dit scenario verandert niets.', en: 'This scenario changes nothing.' }]
}

const hoursOf = (hours: Changes['stageHours'], stream: Stream, stage: WorkStage) => hours[stream]?.[stage]
const month = (number: number, locale: string) =>
  new Date(Date.UTC(2024, number - 1, 15)).toLocaleDateString(locale, { month: 'long', timeZone: 'UTC' })
const nl = (number: number) => new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 2 }).format(number)
const en = (number: number) => new Intl.NumberFormat('en-GB', { maximumFractionDigits: 2 }).format(number)
