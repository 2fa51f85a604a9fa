import { beforeEach, describe, expect, test } from 'vitest'
import { forgetJudgement, keepJudgement, keptJudgement, noJudgement } from './judgement-draft.ts'

const anna = { accountId: 'anna', reportId: 'r-1' }
const written = { ...noJudgement(), outcome: 'no-action', motivation: 'Te weinig feiten om iets na te gaan.' }

describe('a judgement that is not sent yet', () => {
  beforeEach(() => sessionStorage.clear())

  test('comes back as it was left', () => {
    keepJudgement(anna, written)
    expect(keptJudgement(anna)).toEqual(written)
  })

  test('belongs to one judge and one report', () => {
    keepJudgement(anna, written)
    expect(keptJudgement({ ...anna, accountId: 'bram' })).toBeUndefined()
    expect(keptJudgement({ ...anna, reportId: 'r-2' })).toBeUndefined()
  })

  test('is gone once it was sent', () => {
    keepJudgement(anna, written)
    forgetJudgement(anna)
    expect(keptJudgement(anna)).toBeUndefined()
    expect(sessionStorage.length).toBe(0)
  })

  test('does not outlive the tab: nothing of it stands in the lasting storage', () => {
    keepJudgement(anna, written)
    expect(localStorage.length).toBe(0)
  })

  test('is filled up when it was kept before a question was added', () => {
    sessionStorage.setItem('wederhoor.judgement.anna.r-1', JSON.stringify({ answers: { source: 'Zelf gezien.' } }))
    expect(keptJudgement(anna)?.answers).toEqual({ ...noJudgement().answers, source: 'Zelf gezien.' })
  })

  test('that cannot be read starts anew', () => {
    sessionStorage.setItem('wederhoor.judgement.anna.r-1', '{half')
    expect(keptJudgement(anna)).toBeUndefined()
  })

  test('may be lost where the browser refuses to keep anything, but never stops the writing', () => {
    const full = {
      setItem: () => {
        throw new DOMException('full', 'QuotaExceededError')
      },
    } as unknown as Storage
    expect(() => keepJudgement(anna, written, full)).not.toThrow()
  })
})
