import { useLingui } from '@lingui/react'
import { useWord } from '#platform/web/language.ts'
import { type FilePart, filePartWords } from '../../contract.ts'

/** Parts of a file in one sentence: "bevindingen en advies". */
export function usePartNames(): (parts: readonly FilePart[]) => string {
  const word = useWord()
  const { i18n } = useLingui()
  const list = new Intl.ListFormat(i18n.locale, { type: 'conjunction' })
  const order = Object.keys(filePartWords)
  return (parts) =>
    list.format([...parts].sort((one, other) => order.indexOf(one) - order.indexOf(other)).map((part) => word(filePartWords[part])))
}
