const browsers: readonly (readonly [RegExp, string])[] = [
  [/\bEdg(e|A|iOS)?\//, 'Edge'],
  [/\b(Firefox|FxiOS)\//, 'Firefox'],
  [/\bOPR\//, 'Opera'],
  [/\b(Chrome|Chromium|CriOS)\//, 'Chrome'],
  [/\bSafari\//, 'Safari'],
]
const systems: readonly (readonly [RegExp, string])[] = [
  [/\b(iPhone|iPad)\b/, 'iOS'],
  [/\bAndroid\b/, 'Android'],
  [/\bWindows\b/, 'Windows'],
  [/\bMac OS X\b|\bMacintosh\b/, 'macOS'],
  [/\bCrOS\b/, 'ChromeOS'],
  [/\bLinux\b/, 'Linux'],
]

/** What a browser says of itself, as two names that a person recognises; null when it says nothing that we know. */
export function deviceIn(userAgent: string | null): { browser: string | null; system: string | null } | null {
  if (!userAgent) return null
  const named = (list: typeof browsers) => list.find(([mark]) => mark.test(userAgent))?.[1] ?? null
  const [browser, system] = [named(browsers), named(systems)]
  return browser || system ? { browser, system } : null
}
