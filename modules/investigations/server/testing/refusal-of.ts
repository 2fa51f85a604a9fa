/** The code with which a rule refuses; null when it does not. */
export function refusalOf(run: () => void): string | null {
  try {
    run()
    return null
  } catch (error) {
    return (error as Error).message
  }
}
