import { useCommand } from '#platform/web/use-command.ts'
import { sharingKey } from './sharing-queries.ts'

/** Changes something about partners, agreements or the log; what is on screen is then asked anew. */
export const useSharingCommand = <Sent = void, Answer = unknown>(
  send: (sent: Sent) => Promise<Answer>,
  onDone?: (answer: Answer) => void | Promise<void>,
) => useCommand(send, { anew: [sharingKey], onDone })
