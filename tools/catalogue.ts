import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { runNode } from './run-program.ts'

const CATALOGUE = 'app/web/catalogue'
const LANGUAGES = ['nl', 'en']
const lingui = 'node_modules/@lingui/cli/dist/lingui.js'

/** Brings the texts of the screens to the catalogue. */
export async function extractTexts(): Promise<void> {
  const { code, said } = await runNode([lingui, 'extract', '--clean'], { output: 'collect' })
  if (code !== 0) throw new Error(said)
}

/** What is wrong with the catalogue; nothing when it holds every text of the screens, in both languages. Works on a copy. */
export async function findCatalogueFaults(): Promise<string | undefined> {
  const copy = path.resolve('node_modules/.catalogue-check')
  mkdirSync(copy, { recursive: true })
  for (const language of LANGUAGES) copyFileSync(`${CATALOGUE}/${language}.po`, `${copy}/${language}.po`)
  const settings = `${copy}/lingui.config.ts`
  writeFileSync(settings, settingsFor(copy))
  try {
    const extracted = await runNode([lingui, 'extract', '--clean', '--config', settings], { output: 'collect' })
    if (extracted.code !== 0) return extracted.said
    const stale = LANGUAGES.filter((language) => read(`${CATALOGUE}/${language}.po`) !== read(`${copy}/${language}.po`))
    if (stale.length > 0)
      return `${stale.join(' and ')}.po differ from the texts on the screens: run \`npm run format\` and translate what is new.`

    const compiled = await runNode([lingui, 'compile', '--strict', '--config', settings], { output: 'collect' })
    return compiled.code === 0 ? undefined : compiled.said
  } finally {
    rmSync(copy, { recursive: true })
  }
}

function settingsFor(copy: string): string {
  return `import settings from '../../lingui.config.ts'
export default {
  ...settings,
  rootDir: ${JSON.stringify(process.cwd())},
  catalogs: settings.catalogs.map((catalog) => ({ ...catalog, path: ${JSON.stringify(`${copy}/{locale}`)} })),
}
`
}

function read(file: string): string {
  return readFileSync(file, 'utf8').replace(/^"POT-Creation-Date:.*\n/m, '')
}
