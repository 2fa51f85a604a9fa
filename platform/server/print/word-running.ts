import { Footer, Header, PageNumber, Paragraph, Tab, TabStopType, TextRun } from 'docx'
import type { PrintedDocument, PrintedLetter } from './document-model.ts'
import { lineBelow, textWidth } from './word-styles.ts'

/** The head of every page but the cover. */
export function runningHeader({ title }: PrintedDocument): Header {
  return new Header({ children: [new Paragraph({ style: 'Running', border: lineBelow, children: [new TextRun(title)] })] })
}

/** The head of a letter from its second page on. */
export function letterHeader({ footer }: PrintedLetter): Header {
  const tabStops = [{ type: TabStopType.RIGHT, position: textWidth }]
  const pages = new TextRun({ children: [new Tab(), 'pagina ', PageNumber.CURRENT, ' van ', PageNumber.TOTAL_PAGES] })
  return new Header({
    children: [new Paragraph({ style: 'Running', border: lineBelow, tabStops, children: [new TextRun(footer), pages] })],
  })
}

export function coverFooter({ footer }: PrintedDocument): Footer {
  return new Footer({ children: [new Paragraph({ style: 'Running', children: [new TextRun(footer)] })] })
}

export function runningFooter({ footer }: PrintedDocument): Footer {
  const pages = new TextRun({ children: [new Tab(), 'pagina ', PageNumber.CURRENT, ' van ', PageNumber.TOTAL_PAGES] })
  const tabStops = [{ type: TabStopType.RIGHT, position: textWidth }]
  return new Footer({ children: [new Paragraph({ style: 'Running', tabStops, children: [new TextRun(footer), pages] })] })
}
