import { expect, test } from 'vitest'
import { deviceIn } from './device-words.ts'

test.each([
  ['Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:140.0) Gecko/20100101 Firefox/140.0', 'Firefox', 'Windows'],
  ['Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/141.0 Safari/537.36 Edg/141.0', 'Edge', 'Windows'],
  ['Mozilla/5.0 (iPhone; CPU iPhone OS 19_0 like Mac OS X) AppleWebKit/605.1.15 Version/19.0 Mobile Safari/604.1', 'Safari', 'iOS'],
  ['Mozilla/5.0 (Linux; Android 16) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/141.0 Mobile Safari/537.36', 'Chrome', 'Android'],
  ['Firefox op Linux', null, 'Linux'],
])('%s', (said, browser, system) => {
  expect(deviceIn(said)).toEqual({ browser, system })
})

test('what says nothing we know is no device', () => {
  expect([deviceIn(null), deviceIn(''), deviceIn('curl/8.9')]).toEqual([null, null, null])
})
