import type pg from 'pg'

/** A database of its own, copied as files: writing each page to the log first, which is the usual way, takes three times the work. */
export async function copyTemplate(admin: pg.Client, template: string, name: string): Promise<void> {
  await admin.query(`create database ${name} template ${template} strategy file_copy`)
}

const STILL_IN_USE = '55006'

/** A closed pool takes a moment to leave the server; forcing it out would surface as an error in the next test. */
export async function whenFree(work: () => Promise<unknown>, triesLeft = 100): Promise<void> {
  try {
    await work()
  } catch (error) {
    if ((error as pg.DatabaseError).code !== STILL_IN_USE || triesLeft === 0) throw error
    await new Promise((resume) => setTimeout(resume, 20))
    await whenFree(work, triesLeft - 1)
  }
}
