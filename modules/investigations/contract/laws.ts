import type { Addressee } from '#modules/staff/contract.ts'
import type { WordList, Words } from '#platform/contract/words.ts'
import type { Domain, PartKind, Regime } from './closed-lists.ts'
import { partKindWords, regimeWords } from './words.ts'

// What each law knows and how things are called under it, as data that the rules and the screens share.

/** A fine, and the warning in its place (Participatiewet art. 18a). */
const punishing: readonly PartKind[] = ['fine', 'warning']
/** Not about the provision of the client: decided by who holds the mandate, at MO or at W&I. */
const besideProvision: readonly PartKind[] = ['civil-claim', 'notify-authority', 'criminal-report', 'ikz-report']
const onlyOnBudgets: readonly PartKind[] = ['convert', 'stop-agreements', ...besideProvision]
const onGround: readonly PartKind[] = ['terminate', 'change', 'revise', 'revoke']

/** The kinds of part that exist under a law. */
export function kindsUnder(domain: Domain): PartKind[] {
  const absent = domain === 'participation-act' ? onlyOnBudgets : punishing
  return (Object.keys(partKindWords) as PartKind[]).filter((kind) => !absent.includes(kind))
}

/** Which departments may decide on a part, the usual one first. */
export function addresseesFor(domain: Domain, kind: PartKind): readonly Addressee[] {
  if (domain === 'participation-act') return ['work-and-income']
  return besideProvision.includes(kind) ? ['social-development', 'work-and-income'] : ['social-development']
}

/** Whether a part rests on a ground of Wmo 2015 art. 2.3.10 lid 1 or Jeugdwet art. 8.1.4 lid 1. */
export function restsOnGround(domain: Domain, kind: PartKind): boolean {
  return domain !== 'participation-act' && onGround.includes(kind)
}

/** A report or a civil claim is no decision in the sense of Awb art. 1:3: nobody objects to it. */
export function opensObjection(kind: PartKind): boolean {
  return !besideProvision.includes(kind)
}

/** The same kinds as they are called in a file about a budget. */
const budgetWords: Partial<WordList<PartKind>> = {
  terminate: { nl: 'budget beëindigen', en: 'end the budget' },
  change: { nl: 'budget wijzigen', en: 'change the budget' },
}

/** What a kind of part is called in a file under this law. */
export function partWordsUnder(domain: Domain): Readonly<Record<PartKind, Words>> {
  return domain === 'participation-act' ? partKindWords : { ...partKindWords, ...budgetWords }
}

/** The rules of a home visit, in the words of a file under this law. */
export function regimeWordsUnder(domain: Domain): Readonly<Record<Regime, Words>> {
  if (domain === 'participation-act') return regimeWords
  return {
    ...regimeWords,
    'reasonable-ground': {
      nl: 'Met redelijke grond: weigeren kan gevolgen hebben voor het budget',
      en: 'With reasonable ground: refusing may affect the budget',
    },
  }
}

/** The article that names the grounds. */
export const groundArticle: Readonly<Record<Exclude<Domain, 'participation-act'>, string>> = {
  wmo: 'Wmo 2015 art. 2.3.10 lid 1',
  'youth-act': 'Jeugdwet art. 8.1.4 lid 1',
}
