/** Something that may not happen. The code says why; its words, article and status stand in the contract of the module that names it. */
export class Refusal extends Error {
  readonly code: string
  readonly errors: readonly FieldError[]

  constructor(code: string, errors: readonly FieldError[] = []) {
    super(code)
    this.name = 'Refusal'
    this.code = code
    this.errors = errors
  }
}

export interface FieldError {
  /** JSON pointer into what was sent, such as `#/body/parts/0/reasons` */
  pointer: string
  code?: string
  detail: string
}

/** For use in rules: `throw ruleBroken('report.already-assessed')`. */
export const ruleBroken = (code: string, errors: readonly FieldError[] = []) => new Refusal(code, errors)

/** The same answer for what is not there and for what the asker may not see. */
export const notFound = () => new Refusal('thing.not-found')
