import type { Day } from '#platform/contract/calendar.ts'
import type { AnnualReport, Attention, DashboardGoal, Figure, FigureKey, ProgrammeVersion } from '../../contract.ts'

/** Figures of which any row is worth a look, with what to say of them. */
const worthALook: readonly { key: FigureKey; says: (n: number) => Omit<Attention, 'href'> }[] = [
  {
    key: 'unjudged',
    says: (n) => ({
      nl: n === 1 ? '1 melding wacht op een beoordeling.' : `${n} meldingen wachten op een beoordeling.`,
      en: n === 1 ? '1 report waits for a judgement.' : `${n} reports wait for a judgement.`,
    }),
  },
  {
    key: 'unknown',
    says: (n) => ({
      nl: `Van ${n} ${n === 1 ? 'afgerond onderzoek' : 'afgeronde onderzoeken'} is niet bekend wat er met het advies is gedaan.`,
      en: `Of ${n} finished ${n === 1 ? 'investigation' : 'investigations'} it is not known what was done with the advice.`,
    }),
  },
  {
    key: 'hearing-unknown',
    says: (n) => ({
      nl: `Bij ${n} ${n === 1 ? 'afgerond onderzoek' : 'afgeronde onderzoeken'} is niets over horen vastgelegd.`,
      en: `Of ${n} finished ${n === 1 ? 'investigation' : 'investigations'} nothing was recorded about a hearing.`,
    }),
  },
  {
    key: 'restated',
    says: (n) => ({
      nl: n === 1 ? '1 uitkomst is na bezwaar hersteld.' : `${n} uitkomsten zijn na bezwaar hersteld.`,
      en: n === 1 ? '1 outcome was restated after an objection.' : `${n} outcomes were restated after an objection.`,
    }),
  },
]

/** What asks for attention in one activity: goals that lag behind, and rows that somebody should look at. */
export function attentionIn(year: number, goals: readonly DashboardGoal[], figures: readonly Figure[]): Attention[] {
  const lagging = goals
    .filter(({ standing }) => standing === 'worse')
    .map((goal) => ({
      nl: `Blijft achter bij de streefwaarde: ${goal.sentence}`,
      en: `Behind its target: ${goal.sentence}`,
      href: goal.figures[0] ? `/cijfers/${year}/${goal.figures[0]}` : null,
    }))
  const rows = worthALook.flatMap(({ key, says }) => {
    const n = figures.find((figure) => figure.key === key)?.numerator ?? 0
    return n > 0 ? [{ ...says(n), href: `/cijfers/${year}/${key}` }] : []
  })
  return [...lagging, ...rows]
}

/** What asks for attention in the year as a whole: a programme or report that is missing, goals that nobody judged. */
export function attentionOfYear(
  year: number,
  today: Day,
  programme: Pick<ProgrammeVersion, 'id' | 'state'> | null,
  report: Pick<AnnualReport, 'state'>,
  goals: readonly DashboardGoal[],
): Attention[] {
  const list: Attention[] = []
  const isOver = today > `${year}-12-31`
  if (!programme || programme.state === 'draft')
    list.push({
      nl: programme ? `Het programma van ${year} is nog een concept.` : `Voor ${year} is geen programma gemaakt.`,
      en: programme ? `The programme of ${year} is still a draft.` : `No programme was made for ${year}.`,
      href: programme ? `/programma/${programme.id}` : '/programma',
    })
  if (!programme || programme.state === 'draft' || !isOver || report.state === 'published') return list

  const unjudged = goals.filter((goal) => goal.judgedBy === 'words' && !goal.judgement).length
  if (unjudged > 0)
    list.push({
      nl: unjudged === 1 ? '1 doel moet nog in woorden worden beoordeeld.' : `${unjudged} doelen moeten nog in woorden worden beoordeeld.`,
      en: unjudged === 1 ? '1 goal has yet to be judged in words.' : `${unjudged} goals have yet to be judged in words.`,
      href: `/jaarverslag/${year}`,
    })
  list.push({
    nl: `Het jaarverslag van ${year} is nog niet vastgesteld.`,
    en: `The annual report of ${year} was not published yet.`,
    href: `/jaarverslag/${year}`,
  })
  return list
}
