import { expect, test } from 'vitest'
import { capacityOf } from './programme.ts'

test.each([
  [[10, 50, 12, 16], 88, 12],
  [[10, 50, null, 16], 76, 24],
  [[0.1, 0.2], 0.3, 99.7],
  [[60, 50], 110, -10],
  [[], 0, 100],
])('shares of %j make %d percent, and %d percent is left', (shares, assigned, left) => {
  expect(capacityOf(shares)).toEqual({ assigned, left })
})
