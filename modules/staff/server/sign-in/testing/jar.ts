/** The cookies of one browser at one site. */
export function makeJar() {
  const kept = new Map<string, string>()
  return {
    keep(lines: readonly string[]): void {
      for (const line of lines) {
        const [pair = ''] = line.split(';')
        const [name = '', value = ''] = pair.split(/=(.*)/s)
        if (value && !/expires=Thu, 01 Jan 1970/i.test(line)) kept.set(name, value)
        else kept.delete(name)
      }
    },
    get: (name: string) => kept.get(name),
    set: (name: string, value: string) => void kept.set(name, value),
    header: () => [...kept].map(([name, value]) => `${name}=${value}`).join('; '),
  }
}

export type Jar = ReturnType<typeof makeJar>
