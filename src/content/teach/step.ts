/** What is pointed at, in the order in which it is asked. The last two may not exist. */
export const STEPS = ['customer', 'agent', 'composer', 'active'] as const
export type Step = (typeof STEPS)[number]

export const mayBeMissing = (step: Step): boolean => step === 'composer' || step === 'active'
