interface BodyTextProps {
  text: string
  lang?: string
  dir?: 'ltr' | 'rtl'
}

/** A text as it was written: paragraphs at empty lines, lists of lines that begin with a dash. */
export function BodyText({ text, lang, dir }: BodyTextProps) {
  const blocks = text.split(/\n\s*\n/).map((block) => block.trim())
  return (
    <div className="wh-body-text" lang={lang} dir={dir}>
      {blocks.map((block, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the blocks of one text never change places.
        <Block key={place} lines={block.split('\n')} />
      ))}
    </div>
  )
}

function Block({ lines }: { lines: readonly string[] }) {
  const points = lines.filter(isPoint).map((line) => line.slice(2))
  const words = lines.filter((line) => !isPoint(line)).join(' ')
  return (
    <>
      {words ? <p>{words}</p> : null}
      {points.length > 0 ? (
        <ul>
          {points.map((point) => (
            <li key={point}>{point}</li>
          ))}
        </ul>
      ) : null}
    </>
  )
}

const isPoint = (line: string) => line.startsWith('- ')
