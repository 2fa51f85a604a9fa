/** The outcomes of a finished investigation, in the order in which they are shown. */
export const outcomes = ['terminated', 'changed', 'not-granted', 'no-finding', 'other', 'unknown'] as const
