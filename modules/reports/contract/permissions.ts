/** Which roles may do what with reports; need to know is added by the rules and by row security. */
export const reportsPermissions = {
  'reports.receive-public': ['public'],
  'reports.come-back': ['public'],
  'reports.receive': ['specialist', 'consultant', 'coordinator'],
  'reports.read': ['specialist', 'consultant', 'coordinator', 'manager'],
  'reports.assess': ['specialist'],
  'reports.unmask': ['specialist', 'coordinator'],
  'reports.identify-subject': ['specialist', 'consultant', 'coordinator'],
  'reports.ask-disclosure': ['specialist', 'coordinator'],
  'reports.join': ['specialist', 'coordinator'],
  'reports.open-reporter-identity': ['specialist', 'coordinator'],
  'reports.talk': ['specialist', 'coordinator'],
  'reports.import': ['specialist', 'coordinator'],
  'reports.see-words': ['anyone'],
  'reports.edit-words': ['admin'],
  'reports.set-intake': ['admin'],
} as const
