export * from './contract/disclosure.ts'
export * from './contract/disclosure-words.ts'
export * from './contract/permissions.ts'
export * from './contract/refusals.ts'
