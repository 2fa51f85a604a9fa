import { i18n } from '@lingui/core'
import { I18nProvider } from '@lingui/react'
import { act, cleanup, renderHook } from '@testing-library/react'
import type { ReactNode } from 'react'
import { afterEach, expect, test } from 'vitest'
import { useConfirmations } from './confirmations.ts'

i18n.load('nl', {})
i18n.activate('nl')
const InDutch = ({ children }: { children: ReactNode }) => <I18nProvider i18n={i18n}>{children}</I18nProvider>
const reconsidering = () => renderHook(useConfirmations, { wrapper: InDutch }).result

afterEach(cleanup)

test('a word that the judge stands by goes along with its reason under the motivation', () => {
  const words = reconsidering()
  act(() => words.current.confirm('buurt', 'het adres ligt in twee gemeenten'))
  expect(words.current.into('Er zijn genoeg feiten.', ['buurt'])).toEqual({
    motivation: 'Er zijn genoeg feiten.\nOver het woord ‘buurt’: het adres ligt in twee gemeenten',
    reconsidered: ['buurt'],
  })
})

test('a word without a real reason is not confirmed, so that the server asks again', () => {
  const words = reconsidering()
  act(() => words.current.confirm('buurt', 'nodig'))
  expect(words.current.into('Er zijn genoeg feiten.', ['buurt'])).toEqual({ motivation: 'Er zijn genoeg feiten.', reconsidered: [] })
})

test('a word that was taken out, or taken back, adds nothing', () => {
  const words = reconsidering()
  act(() => words.current.confirm('buurt', 'het adres ligt in twee gemeenten'))
  expect(words.current.into('Feiten.', [])).toEqual({ motivation: 'Feiten.', reconsidered: [] })
  act(() => words.current.confirm('buurt', undefined))
  expect(words.current.into('Feiten.', ['buurt']).reconsidered).toEqual([])
})
