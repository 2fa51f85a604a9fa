/** Which roles may do what in privacy; need to know is added by the rules and by row security. */
export const privacyPermissions = {
  'privacy.decide-disclosures': ['privacy', 'coordinator'],
} as const
