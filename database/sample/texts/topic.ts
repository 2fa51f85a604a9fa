/** What a report can be about, and what an investigation into it may find. Words between braces are filled in. */
export interface Topic {
  /** In a few words, to finish the sentence "het gaat om …" */
  about: string
  claim: string
  /** Each one with the claim makes another report */
  details: readonly [string, string, string, string, string]
  question: string
  /** Found when it was so */
  breach: string
  /** Found when there was nothing wrong */
  noBreach: string
}
