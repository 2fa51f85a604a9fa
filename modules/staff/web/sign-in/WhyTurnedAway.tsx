import { ErrorState } from '#design/error-state.tsx'
import { useWord } from '#platform/web/language.ts'
import { signInRefusals } from '../../contract/sign-in-refusals.ts'

/** Why somebody was sent back from signing in, and what to do now. @param fault what stands in the address */
export function WhyTurnedAway({ fault }: { fault: string }) {
  const word = useWord()
  const refusal = Object.entries(signInRefusals).find(([code]) => code === `sign-in.${fault}`)?.[1]
  return refusal ? <ErrorState title={word(refusal.says)} next={word(refusal.next)} /> : null
}
