/** Which roles may do what at the advice desk; need to know is added by the rules and by row security. */
export const advicePermissions = {
  'advice.ask': ['consultant', 'specialist', 'coordinator'],
  'advice.record': ['specialist', 'coordinator'],
  'advice.read': ['consultant', 'specialist', 'coordinator'],
  'advice.answer': ['specialist', 'coordinator'],
  'advice.give-result': ['consultant', 'specialist', 'coordinator'],
  'advice.import-results': ['specialist', 'coordinator'],
  'advice.set-targets': ['coordinator'],
  'advice.set-desk': ['admin'],
  'advice.read-knowledge': ['anyone'],
  'advice.write-knowledge': ['specialist', 'coordinator'],
  'advice.find-sources': ['specialist', 'coordinator'],
  'advice.read-citations': ['policy', 'specialist', 'coordinator'],
  'advice.keep-citations': ['policy'],
} as const
