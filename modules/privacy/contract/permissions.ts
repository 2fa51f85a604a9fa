/** Who keeps an eye on the use of personal data: logs and settings, never contents. */
export const privacyPermissions = {
  'privacy.read-trail': ['privacy'],
  'privacy.search-person': ['privacy'],
  'privacy.read-register': ['privacy'],
  'privacy.decide-disclosures': ['privacy', 'coordinator'],
  'privacy.read-partners': ['specialist', 'coordinator', 'privacy'],
  'privacy.keep-partners': ['coordinator', 'privacy'],
  'privacy.put-in-force': ['privacy'],
} as const
