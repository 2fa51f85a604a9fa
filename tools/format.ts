// `npm run format`: writes everything that `npm run check` compares and a machine can write itself.
import { writeFileSync } from 'node:fs'
import { extractTexts } from './catalogue.ts'
import { drawLicences, readLicences } from './licences.ts'
import { drawPicture } from './picture.ts'
import { runNode } from './run-program.ts'
import { walkWalls } from './walls.ts'
import { drawWhoMayWhat } from './who-may-what.ts'

const { code } = await runNode(['node_modules/@biomejs/biome/bin/biome', 'check', '--write', '--linter-enabled=false'], { output: 'show' })
await extractTexts()
const { imports } = await walkWalls('.')
writeFileSync('docs/picture.md', drawPicture(imports))
writeFileSync('docs/who-may-what.md', await drawWhoMayWhat())
writeFileSync('docs/licences.md', drawLicences(readLicences('.')))
process.exitCode = code
