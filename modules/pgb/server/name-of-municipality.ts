/** How a municipality is called in a paper; one may have been named with the word before it. */
export const nameOfMunicipality = (name: string) => (/^gemeente\b/i.test(name) ? name : `Gemeente ${name}`)
