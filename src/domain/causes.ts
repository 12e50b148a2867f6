import { CAUSES, type Cause, type Department, type Entry, FIXES, STRESSORS, type Stressor } from './entry'

/** How often a cause was named, and who can change it. Counts only: nothing of a customer is in it. */
export interface CauseCount {
  cause: Cause
  department: Department
  count: number
}

export interface DepartmentCount {
  department: Department
  count: number
  causes: CauseCount[]
}

type Named = Pick<Entry, 'kind' | 'cause' | 'stressor'>

/** The causes that were named in hard entries, most often first; ties in the order of the list. */
export function causesOf(entries: readonly Named[]): CauseCount[] {
  return CAUSES.map(cause => ({
    cause,
    department: FIXES[cause],
    count: entries.filter(e => e.kind === 'hard' && e.cause === cause).length,
  }))
    .filter(({ count }) => count > 0)
    .toSorted((a, b) => b.count - a.count)
}

/** The same by who can change them; what nobody can change comes last. */
export function departmentsOf(entries: readonly Named[]): DepartmentCount[] {
  const groups = new Map<Department, CauseCount[]>()
  for (const row of causesOf(entries)) groups.set(row.department, [...(groups.get(row.department) ?? []), row])
  return [...groups]
    .map(([department, causes]) => ({ department, causes, count: causes.reduce((sum, { count }) => sum + count, 0) }))
    .toSorted((a, b) => Number(a.department === 'nobody') - Number(b.department === 'nobody') || b.count - a.count)
}

/** What made it hard, most often first. */
export function stressorsOf(entries: readonly Named[]): { stressor: Stressor; count: number }[] {
  return STRESSORS.map(stressor => ({
    stressor,
    count: entries.filter(e => e.kind === 'hard' && e.stressor === stressor).length,
  }))
    .filter(({ count }) => count > 0)
    .toSorted((a, b) => b.count - a.count)
}
