import { useLingui } from '@lingui/react/macro'
import { useFormat } from '#platform/web/format.ts'
import { useWord } from '#platform/web/language.ts'
import { attendanceWords, hearingWayWords } from '../../contract.ts'
import { today } from '../forms/today.ts'
import type { Hearing } from './hearing.ts'

/** What came of each step of a talk, in a few words; undefined while there is nothing. */
export function useBriefs(hearing: Hearing) {
  const { t } = useLingui()
  const word = useWord()
  const format = useFormat()
  const { attendance, heldOn, cautionAt, cautionBy, reportSentOn, correctionUntil, agreedOn } = hearing
  const invitation = [
    t`${word(hearingWayWords[hearing.way])}, uitgenodigd op ${format.date(hearing.invitedOn)}`,
    hearing.rightsNotice ? t`rechten uitgelegd` : t`zonder uitleg over rechten`,
    hearing.interpreter ? t`tolk ${hearing.interpreter}` : '',
    hearing.helper ? t`hulp van ${hearing.helper}` : '',
  ]

  function reaction() {
    if (agreedOn) return t`akkoord op ${format.date(agreedOn)}`
    if (!correctionUntil) return undefined
    return correctionUntil < today()
      ? t`geen reactie, termijn liep tot en met ${format.date(correctionUntil)}`
      : t`kan tot en met ${format.date(correctionUntil)}`
  }

  return {
    invitation: invitation.filter(Boolean).join(', '),
    attendance: attendance ? [word(attendanceWords[attendance]), heldOn ? format.date(heldOn) : ''].filter(Boolean).join(', ') : undefined,
    caution: cautionAt ? t`gegeven op ${format.moment(cautionAt)} door ${cautionBy?.name ?? ''}` : undefined,
    report: reportSentOn ? t`verstuurd op ${format.date(reportSentOn)}` : undefined,
    reaction: reaction(),
  }
}
