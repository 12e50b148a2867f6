import type { Department } from '../domain'
import type { RecordsText } from '../ui/text/records-text'

/** Who can change a cause, as it is called; empty for nobody. */
export const departmentName = ({ details }: RecordsText, department: Department): string =>
  department === 'nobody' ? '' : details.cause.departments[department]
