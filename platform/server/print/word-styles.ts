import { AlignmentType, BorderStyle, type IPropertiesOptions, LevelFormat } from 'docx'
import { sourceSans } from './source-sans.ts'

// The look of a Word document: that of document.typ, as styles that a writer can change in one place.

export const ink = '14262C'
export const inkSoft = '4B5B60'
export const lineSoft = 'DDD6C7'
export const petrol = '0E4D5E'
const petrolDeep = '08323E'
const ochreDeep = '7A4F04'

const FONT = 'Source Sans 3'
/** Twentieths of a point in a centimetre, the measure of Word */
const CM = 567
export const textWidth = Math.round(15.6 * CM)
export const page = {
  size: { width: 21 * CM, height: Math.round(29.7 * CM) },
  margin: { left: Math.round(2.9 * CM), right: Math.round(2.5 * CM), top: Math.round(3.2 * CM), bottom: Math.round(2.9 * CM) },
}

/** A letter has the window of its envelope on the left. */
export const letterPage = {
  ...page,
  margin: {
    left: Math.round(2.5 * CM),
    right: Math.round(2.9 * CM),
    top: Math.round(2.6 * CM),
    bottom: Math.round(2.2 * CM),
    header: Math.round(1.3 * CM),
  },
}
/** From the first line below the margin to where the window begins, and how high it is */
export const letterWindow = { above: Math.round(2.6 * CM), lines: 7 }

/** Embedded, so that it reads the same where nobody installed the font, and so that pages can be counted. */
export const fonts: IPropertiesOptions['fonts'] = [
  {
    name: FONT,
    data: sourceSans('400Regular'),
    bold: sourceSans('700Bold'),
    italic: sourceSans('400Regular_Italic'),
    boldItalic: sourceSans('700Bold_Italic'),
  },
]

const heading = (size: number, color: string, before: number, after: number) => ({
  run: { size, bold: true, color },
  paragraph: { spacing: { before, after, line: 252 }, keepNext: true, keepLines: true },
})
const own = (id: string, name: string) => ({ id, name, basedOn: 'Normal', next: 'Normal', quickFormat: true })

export const styles: IPropertiesOptions['styles'] = {
  default: {
    document: {
      run: { font: FONT, size: 22, color: ink, language: { value: 'nl-NL' } },
      paragraph: { spacing: { after: 140, line: 288 } },
    },
    title: { run: { size: 72, bold: true, color: petrolDeep }, paragraph: { spacing: { before: 3600, after: 240, line: 220 } } },
    heading1: heading(50, petrolDeep, 0, 360),
    heading2: heading(29, petrol, 480, 160),
    heading3: heading(23, petrolDeep, 320, 120),
    listParagraph: { paragraph: { spacing: { after: 80 } } },
    caption: {
      run: { size: 20, bold: true, color: ochreDeep, italics: false },
      paragraph: { spacing: { before: 360, after: 60 }, keepNext: true },
    },
  },
  paragraphStyles: [
    { ...own('Subtitle', 'Subtitle'), run: { size: 30, color: inkSoft }, paragraph: { spacing: { after: 900 } } },
    { ...own('ContentsHeading', 'Contents Heading'), ...heading(50, petrolDeep, 0, 360) },
    {
      ...own('AboveHeading', 'Above Heading'),
      run: { bold: true, color: ochreDeep },
      paragraph: { spacing: { after: 60 }, keepNext: true },
    },
    { ...own('Says', 'Says'), run: { size: 20, color: inkSoft }, paragraph: { spacing: { after: 120 }, keepNext: true } },
    { ...own('Cell', 'Cell'), run: { size: 19 }, paragraph: { spacing: { before: 50, after: 50, line: 250 } } },
    { ...own('Sender', 'Sender'), run: { size: 30, bold: true, color: petrolDeep }, paragraph: { spacing: { after: 0 } } },
    { ...own('Address', 'Address'), paragraph: { spacing: { before: 0, after: 0, line: 264 } } },
    { ...own('Fact', 'Fact'), paragraph: { spacing: { before: 30, after: 50, line: 264 } } },
    { ...own('Running', 'Running'), run: { size: 17, color: inkSoft }, paragraph: { spacing: { after: 0 } } },
    { ...own('TOC1', 'toc 1'), run: { bold: true, color: petrolDeep }, paragraph: { spacing: { before: 200, after: 40 } } },
    { ...own('TOC2', 'toc 2'), paragraph: { spacing: { after: 40 }, indent: { left: 240 } } },
  ],
}

const item = (left: number) => ({ style: { paragraph: { indent: { left, hanging: 320 } } }, alignment: AlignmentType.LEFT })
const chapterNumber = (text: string) => ({
  format: LevelFormat.DECIMAL,
  alignment: AlignmentType.LEFT,
  text,
  style: { paragraph: { indent: { left: 0, hanging: 0 } } },
})

export const numbering: IPropertiesOptions['numbering'] = {
  config: [
    {
      reference: 'headings',
      levels: [
        { level: 0, ...chapterNumber('%1') },
        { level: 1, ...chapterNumber('%1.%2') },
      ],
    },
    { reference: 'bullets', levels: [{ level: 0, format: LevelFormat.BULLET, text: '•', ...item(420) }] },
    { reference: 'numbers', levels: [{ level: 0, format: LevelFormat.DECIMAL, text: '%1.', ...item(420) }] },
  ],
}

export const lineBelow = { bottom: { style: BorderStyle.SINGLE, size: 4, color: lineSoft, space: 4 } }
