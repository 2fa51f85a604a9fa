import { expect, test } from 'vitest'
import { RefusalError } from '#platform/web/api.ts'
import { isAboutCover, namingWhatIsMissing } from './name-what-is-missing.ts'

const refused = (code: string) =>
  new RefusalError({
    ...{ status: 422, code, title: 'Dit mag niet.', next: 'Vernieuw de afspraak.' },
    errors: [
      { pointer: '#/body/categories', detail: 'Geen afspraak laat "inkomen" gaan.' },
      { pointer: '#/body/categories', detail: 'Geen afspraak laat "BSN" gaan.' },
    ],
  })

test('a refusal for want of an agreement names each thing that is missing, and blames no field', async () => {
  const reason = await namingWhatIsMissing(Promise.reject(refused('sharing.not-covered'))).catch((thrown: unknown) => thrown)
  expect(reason).toMatchObject({
    ...{ code: 'sharing.not-covered', title: 'Dit mag niet.', next: 'Vernieuw de afspraak.', errors: [] },
    detail: 'Geen afspraak laat "inkomen" gaan. Geen afspraak laat "BSN" gaan.',
  })
  expect(isAboutCover(reason)).toBe(true)
})

test('any other refusal, and any answer, stays as it is', async () => {
  const other = refused('input.invalid')
  await expect(namingWhatIsMissing(Promise.reject(other))).rejects.toBe(other)
  expect(isAboutCover(other)).toBe(false)
  expect(await namingWhatIsMissing(Promise.resolve(7))).toBe(7)
})
