/** An element as it stands in a part of an Excel file. */
interface Element {
  attributes: string
  content: string
}

/**
 * The elements with a name, in order, found by looking forward once: what is never closed ends it. A pattern that looks for the end of each
 * beginning anew would stand still for hours on a file of a few kilobytes that was made for that.
 */
export function* elementsIn(xml: string, name: string): Generator<Element, undefined> {
  const closing = `</${name}>`
  for (let at = next(xml, name, 0); at >= 0; ) {
    const attributesAt = at + name.length + 1
    const opens = xml.indexOf('>', attributesAt)
    if (opens < 0) return
    const isEmpty = xml[opens - 1] === '/'
    const closes = isEmpty ? opens : xml.indexOf(closing, opens)
    if (closes < 0) return
    yield { attributes: xml.slice(attributesAt, isEmpty ? opens - 1 : opens), content: isEmpty ? '' : xml.slice(opens + 1, closes) }
    at = next(xml, name, closes)
  }
}

/** What stands in each opening tag with a name, whether or not it is closed. */
export function* tagsIn(xml: string, name: string): Generator<string, undefined> {
  for (let at = next(xml, name, 0); at >= 0; ) {
    const ends = xml.indexOf('>', at)
    if (ends < 0) return
    yield xml.slice(at + name.length + 1, ends)
    at = next(xml, name, ends)
  }
}

/** The same text without the elements with a name. */
export function without(xml: string, name: string): string {
  const closing = `</${name}>`
  const kept: string[] = []
  let from = 0
  for (let at = next(xml, name, 0); at >= 0; at = next(xml, name, from)) {
    const closes = xml.indexOf(closing, at)
    if (closes < 0) break
    kept.push(xml.slice(from, at))
    from = closes + closing.length
  }
  return from === 0 ? xml : kept.join('') + xml.slice(from)
}

/** Where the next opening tag with this name stands: `<c` is not `<col`. */
function next(xml: string, name: string, from: number): number {
  let at = xml.indexOf(`<${name}`, from)
  while (at >= 0 && !ENDS_NAME.has(xml[at + name.length + 1] ?? '')) at = xml.indexOf(`<${name}`, at + 1)
  return at
}
const ENDS_NAME = new Set([' ', '\t', '\r', '\n', '/', '>'])
