import { expect, test } from 'vitest'
import { withoutEmpty } from '#platform/web/check-by.ts'
import { actionAsPlanned, noAction, purposeFor } from './written-action.ts'

const written = (more: object = {}) => ({
  ...noAction(),
  title: 'Bedrijventerrein Voorbeeld',
  kind: 'business-estate',
  framework: 'participation-act',
  purpose: 'benefit-enforcement',
  goal: 'Nagaan of er wordt gewerkt zoals is opgegeven.',
  area: 'Havenweg',
  areaReason: 'Drie meldingen over dit terrein in het derde kwartaal.',
  onDay: '2024-11-14',
  day: { from: '13:00', until: '17:00' },
  ...more,
})
const checked = (more: object = {}) => actionAsPlanned.safeParse(withoutEmpty(written(more)), { error: () => undefined })

test('what is left empty is no evening, no project and no leading partner', () => {
  expect(checked({ leadingPartnerId: '00000000-0000-7000-8000-00000000000a' })).toMatchObject({
    success: true,
    data: {
      evening: null,
      frameworkFrom: null,
      leadingPartnerId: null,
      day: { from: '13:00', until: '17:00' },
      partners: [],
      neededStaff: 2,
    },
  })
})

test('half a part of the day is refused where it is missing', () => {
  const refused = checked({ evening: { from: '18:00', until: '' } })

  expect(refused.success ? [] : refused.error.issues.map(({ path }) => path.join('.'))).toEqual(['evening.until'])
})

test('a partner is sent with its task and power, and not with what is only shown', () => {
  const partnerId = '00000000-0000-7000-8000-00000000000a'
  const sent = checked({ partners: [{ partnerId, name: 'UWV Voorbeeld', kind: 'uwv', task: 'kijkt naar werk', power: '' }] })

  expect(sent).toMatchObject({ success: true, data: { partners: [{ partnerId, task: 'kijkt naar werk', power: '' }] } })
  expect(JSON.stringify(sent)).not.toContain('UWV Voorbeeld')
})

test('a cooperation brings its purpose along, unless somebody chose another', () => {
  expect(purposeFor('riec', { framework: '', purpose: '' })).toBe('organised-crime')
  expect(purposeFor('lsi', { framework: 'riec', purpose: 'organised-crime' })).toBe('joint-intervention')
  expect(purposeFor('lsi', { framework: 'riec', purpose: 'care-enforcement' })).toBe('care-enforcement')
  expect(purposeFor('other', { framework: 'laa', purpose: 'address-quality' })).toBe('')
})
