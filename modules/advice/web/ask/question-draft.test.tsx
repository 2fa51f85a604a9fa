import { beforeEach, expect, test } from 'vitest'
import { forgetQuestion, keepQuestion, keptQuestion } from './question-draft.ts'

const draft = { kind: 'work-file', urgency: 'urgent', question: 'Hoe pak ik dit aan?' }
const HOUR = 3_600_000

beforeEach(() => sessionStorage.clear())

test('kind, urgency and text come back in the same tab, for the same colleague only', () => {
  keepQuestion('anna', draft, 0)

  expect(keptQuestion('anna', HOUR)).toEqual(draft)
  expect(keptQuestion('bram', HOUR)).toBeUndefined()
  expect(localStorage.length).toBe(0)
})

test('after twelve hours it is gone, from the browser too', () => {
  keepQuestion('anna', draft, 0)

  expect(keptQuestion('anna', 12 * HOUR - 1)).toEqual(draft)
  expect(keptQuestion('anna', 12 * HOUR)).toBeUndefined()
  expect(sessionStorage.length).toBe(0)
})

test('whom it is about and the number of a file never reach the browser', () => {
  const asked = { ...draft, fileNumber: '12345', subject: { kind: 'person', bsn: '999990019', surname: 'Voorbeeld' } }
  keepQuestion('anna', asked, 0)

  const kept = Object.values({ ...sessionStorage }).join()
  expect(kept).toContain('Hoe pak ik dit aan?')
  expect(kept).not.toMatch(/999990019|Voorbeeld|12345/)
})

test('what was sent, emptied or cannot be read is forgotten', () => {
  keepQuestion('anna', draft, 0)
  forgetQuestion('anna')
  expect(keptQuestion('anna', 1)).toBeUndefined()

  keepQuestion('anna', draft, 0)
  keepQuestion('anna', { ...draft, question: ' ' }, 1)
  expect(sessionStorage.length).toBe(0)

  sessionStorage.setItem('wederhoor.question.anna', '{half')
  expect(keptQuestion('anna', 1)).toBeUndefined()
  expect(sessionStorage.length).toBe(0)
})
