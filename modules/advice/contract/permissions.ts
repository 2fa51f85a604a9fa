/** Which roles may do what at the advice desk; need to know is added by the rules and by row security. */
export const advicePermissions = {
  'advice.ask': ['consultant', 'specialist', 'coordinator'],
  'advice.record': ['specialist', 'coordinator'],
  'advice.read': ['consultant', 'specialist', 'coordinator'],
  'advice.answer': ['specialist', 'coordinator'],
  'advice.set-targets': ['coordinator'],
  'advice.see-duty': ['anyone'],
  'advice.change-duty': ['specialist', 'coordinator'],
  'advice.plan-duty': ['coordinator'],
  'advice.keep-own-reach': ['specialist'],
  'advice.set-desk': ['admin'],
} as const
