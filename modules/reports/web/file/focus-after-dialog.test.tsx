import { act, cleanup, render, screen } from '@testing-library/react'
import { useLayoutEffect } from 'react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { useFocusAfterDialog } from './focus-after-dialog.ts'

let waiting: FrameRequestCallback[]
beforeEach(() => {
  waiting = []
  vi.stubGlobal('requestAnimationFrame', (then: FrameRequestCallback) => waiting.push(then))
})
afterEach(cleanup)

/** A frame comes: what was asked for it runs, and what that asks waits for the next. */
const frame = () => act(() => waiting.splice(0).forEach((then) => void then(0)))
const slowly = () => new Promise((later) => setTimeout(later, 80))

const giveBack = () => {
  if (document.activeElement === document.body) document.getElementById('opener')?.focus()
}

/** As the real one, gives the focus back in the frame after it closed, when nothing else has it and its opener is still there. */
function FakeDialog() {
  useLayoutEffect(() => () => void requestAnimationFrame(giveBack), [])
  return <button type="button">In de dialoog</button>
}

function Page({ open, done = false }: { open: boolean; done?: boolean }) {
  const place = useFocusAfterDialog<HTMLDivElement>(open)
  return (
    <>
      <div ref={place} tabIndex={-1}>
        Wie het is
      </div>
      {done ? null : (
        <button type="button" id="opener">
          Gegevens tonen
        </button>
      )}
      {open ? <FakeDialog /> : null}
    </>
  )
}

test('the button that opened a dialog has the focus again, however late the dialog gives it back', async () => {
  const { rerender } = render(<Page open />)
  screen.getByText('In de dialoog').focus()
  rerender(<Page open={false} />)
  await slowly()
  frame()
  frame()
  expect(document.activeElement?.id).toBe('opener')
})

test('when that button is gone, the place that was named has the focus', () => {
  const { rerender } = render(<Page open />)
  screen.getByText('In de dialoog').focus()
  rerender(<Page open={false} done />)
  frame()
  frame()
  expect(document.activeElement?.textContent).toBe('Wie het is')
})
