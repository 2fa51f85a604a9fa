import { useLingui } from '@lingui/react/macro'

export type SectionId =
  | 'herzien'
  | 'melding-tot-gevolg'
  | 'uitkomsten'
  | 'doorlooptijden'
  | 'advies'
  | 'verwijtbaarheid'
  | 'horen'
  | 'bezwaar'
  | 'bedragen'
  | 'lessen'
  | 'voorstellen'
  | 'downloaden'
  | DeskSectionId
  | CapacitySectionId
  | ActionSectionId
  | BudgetSectionId
type BudgetSectionId = 'client-en-aanbieder' | 'opschortingen' | 'veilig-maken' | 'mo-en-wi'
type ActionSectionId = 'acties' | 'veld' | 'opbrengst' | 'gedeeld' | 'tijd-aan-acties'
type CapacitySectionId = 'inzet'
type DeskSectionId = 'adviesdesk' | 'gevolg' | 'werktijd' | 'per-soort'

/** The names of the parts of the page about reports and files, in their order; each is an anchor. */
export function useSectionNames(): Record<
  Exclude<SectionId, DeskSectionId | CapacitySectionId | ActionSectionId | BudgetSectionId>,
  string
> {
  const { t } = useLingui()
  return {
    herzien: t`Herzien sinds de peildatum`,
    'melding-tot-gevolg': t`Van melding tot gevolg`,
    uitkomsten: t`Uitkomsten`,
    doorlooptijden: t`Doorlooptijden`,
    advies: t`Advies gevolgd`,
    verwijtbaarheid: t`Opzet en verwijtbaarheid`,
    horen: t`Horen`,
    bezwaar: t`Bezwaar`,
    bedragen: t`Bedragen`,
    lessen: t`Lessen naar oorzaak`,
    voorstellen: t`Wat met de lessen is gedaan`,
    downloaden: t`Downloaden`,
  }
}

/** The names of the parts of the page about the advice desk. */
export function useDeskSectionNames(): Record<DeskSectionId, string> {
  const { t } = useLingui()
  return { adviesdesk: t`Adviezen`, gevolg: t`Wat ermee is gedaan`, werktijd: t`Werktijd`, 'per-soort': t`Per soort` }
}

/** The name of the part of the page about time. */
export function useCapacitySectionNames(): Record<CapacitySectionId, string> {
  const { t } = useLingui()
  return { inzet: t`Inzet van tijd` }
}

/** The names of the parts of the page about actions with partners. */
export function useActionSectionNames(): Record<ActionSectionId, string> {
  const { t } = useLingui()
  return {
    acties: t`Acties`,
    veld: t`In het veld`,
    opbrengst: t`Wat eruit kwam`,
    gedeeld: t`Gedeelde gegevens`,
    'tijd-aan-acties': t`Tijd aan acties`,
  }
}

/** The names of the parts of the page about personal budgets alone. */
export function useBudgetSectionNames(): Record<BudgetSectionId, string> {
  const { t } = useLingui()
  return {
    'client-en-aanbieder': t`Cliënten en zorgaanbieders`,
    opschortingen: t`Opschortingen`,
    'veilig-maken': t`Veilig maken`,
    'mo-en-wi': t`Wat de afdelingen met adviezen deden`,
  }
}
