import { expect, test } from 'vitest'
import { readIdentity } from './identity-rules.ts'

const claims = { iss: 'https://aanmelden.example', sub: 'abc' }

test('an account is called after the user name, else the mail address, else the identifier', () => {
  expect(readIdentity({ ...claims, preferred_username: 'jdevries', email: 'j@example.nl' }, 'groups', '').names).toEqual([
    'jdevries',
    'j@example.nl',
    'abc',
  ])
  expect(readIdentity(claims, 'groups', '')).toMatchObject({ names: ['abc'], name: 'abc', groups: [], session: null })
})

test('groups come from the claim that was set, as a list or as one word, and nothing but words counts', () => {
  expect(readIdentity({ ...claims, roles: 'beheer' }, 'roles', '').groups).toEqual(['beheer'])
  expect(readIdentity({ ...claims, groups: ['a', 7, null, '', { admin: true }, 'b'] }, 'groups', '').groups).toEqual(['a', 'b'])
  expect(readIdentity({ ...claims, groups: { admin: true } }, 'groups', '').groups).toEqual([])
})

test('the address of the provider is where somebody is mailed, unless the provider says that it is unsure', () => {
  const mail = (more: object) => readIdentity({ ...claims, ...more }, 'groups', '').mail
  expect([mail({ email: 'j@example.nl' }), mail({ email: 'j@example.nl', email_verified: true })]).toEqual(['j@example.nl', 'j@example.nl'])
  expect([mail({}), mail({ email: 7 }), mail({ email: 'j@example.nl', email_verified: false })]).toEqual([null, null, null])
})
