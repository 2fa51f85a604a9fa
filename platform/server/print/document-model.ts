import type { RichText } from '#platform/contract/rich-text.ts'

/** What is printed: a report with a cover and contents, or a letter. */
export type Printed = PrintedDocument | PrintedLetter

/** What a printed document says, apart from how it looks: the same for PDF and Word. Every text in it is data and never markup. */
export interface PrintedDocument {
  language: 'nl'
  title: string
  subtitle: string
  /** Facts on the cover: what, state, cut-off date, made on */
  cover: readonly { term: string; value: string }[]
  /** Stands in the foot of every page; for instance that it is a draft, or for the team only */
  footer: string
  /** A few short chapters: without contents, each goes on below the one before */
  brief?: true
  chapters: readonly Chapter[]
}

/** What a letter says. Its address stands where envelopes have their window. */
export interface PrintedLetter {
  layout: 'letter'
  language: 'nl'
  /** The subject */
  title: string
  /** What kind of letter it is, for who searches for it later */
  subtitle: string
  /** Who writes, and where an answer goes */
  sender: { name: string; lines: readonly string[] }
  /** Name and address of who gets it, at most six lines */
  to: readonly string[]
  /** Date, reference, whom to call: a row below the address */
  facts: readonly { term: string; value: string }[]
  salutation: string
  /** Its parts; one without a title goes on from what stands above it */
  chapters: readonly Chapter[]
  closing: string
  signature: { 'on-behalf': readonly string[]; by: readonly string[] }
  /** Enclosures, and who else gets it */
  below: readonly { title: string; lines: readonly string[] }[]
  /** Stands above every page from the second on */
  footer: string
}

export interface Chapter {
  title: string
  /** A line above the title, such as the theme that the activity belongs to */
  over: string | null
  blocks: readonly Block[]
}

export type Block =
  | { kind: 'heading'; level: 2 | 3; text: string }
  | { kind: 'text'; text: RichText }
  | { kind: 'facts'; facts: readonly { term: string; value: string }[] }
  | Table
  | Chart

export interface Table {
  kind: 'table'
  caption: string
  columns: readonly { title: string; align: 'start' | 'end' }[]
  /** The first cell names its row */
  rows: readonly (readonly string[])[]
}

/** A drawing, the sentence that says what it shows, and what a screen reader says. Its numbers stand in a table beside it. */
export type Chart = { title: string; says: string; alt: string } & (
  | { kind: 'bars'; bars: readonly { label: string; value: number; shown: string }[] }
  | { kind: 'months'; labels: readonly string[]; series: readonly { name: string; values: readonly number[] }[] }
  | {
      kind: 'intervals'
      /** Shares from 0 to 1 with their bounds; null where there is nothing to show */
      lines: readonly { label: string; share: number | null; low: number; high: number; shown: string }[]
      baseline: { share: number; label: string } | null
    }
)
