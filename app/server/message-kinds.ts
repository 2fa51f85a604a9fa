import { adviceMessages, resultMessages } from '#modules/advice/contract.ts'
import { capacityMessages } from '#modules/capacity/contract.ts'
import { investigationMessages } from '#modules/investigations/contract.ts'
import { actionReportMessages, fieldMessages, partnerActionMessages, sharingMessages } from '#modules/partner-actions/contract.ts'
import { authorityMessages, suspensionMessages } from '#modules/pgb/contract.ts'
import { agreementMessages } from '#modules/privacy/contract.ts'
import { lessonMessages } from '#modules/programme/contract.ts'
import { type MessageKinds, staffMessages } from '#modules/staff/contract.ts'

/** Everything that a colleague can be told; each module brings its own, in one readable table. */
export const messageKinds: MessageKinds = {
  ...staffMessages,
  ...adviceMessages,
  ...resultMessages,
  ...capacityMessages,
  ...investigationMessages,
  ...actionReportMessages,
  ...sharingMessages,
  ...lessonMessages,
  ...agreementMessages,
  ...partnerActionMessages,
  ...fieldMessages,
  ...suspensionMessages,
  ...authorityMessages,
}
