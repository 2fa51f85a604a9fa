import { describe, expect, it } from 'vitest'
import { prepareRuns } from './run-once.ts'
import { runInWorker } from './simulate.ts'
import { summarise } from './summarise.ts'
import { aMunicipality, everyMonth, oneStream } from './testing/models.ts'

describe('Runs in a worker', () => {
  it('give the summary of the same years, and say how far they are', async () => {
    const said: { done: number; of: number }[] = []
    const summary = await runInWorker(aMunicipality(), { runs: 60, seed: 5, onProgress: (progress) => said.push(progress) })

    const run = prepareRuns(aMunicipality())
    expect(summary).toEqual(summarise(Array.from({ length: 60 }, (_, index) => run(5 + index))))
    expect(said.at(-1)).toEqual({ done: 60, of: 60 })
  })

  it('leave the server free to answer others', async () => {
    let turns = 0
    const timer = setInterval(() => turns++, 5)
    await runInWorker(aMunicipality(), { runs: 150 })
    clearInterval(timer)

    expect(turns).toBeGreaterThan(5)
  })

  it('stop when nobody wants them any more', async () => {
    const stop = new AbortController()
    let said = 0
    const runs = runInWorker(aMunicipality(), {
      runs: 2000,
      signal: stop.signal,
      onProgress: () => {
        said++
        stop.abort(new Error('another scenario'))
      },
    })

    await expect(runs).rejects.toThrow('another scenario')
    expect(said).toBe(1)
  })

  it('do not begin for who has already left', async () => {
    await expect(runInWorker(aMunicipality(), { runs: 1, signal: AbortSignal.abort(new Error('gone')) })).rejects.toThrow('gone')
  })

  it('are refused when they would cost too much', async () => {
    await expect(runInWorker(oneStream({ arrivals: everyMonth(5_000) }), { runs: 500 })).rejects.toThrow('fewer runs')
  })
})
