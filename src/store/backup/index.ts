export { BackupError, type Progress, recordsIn, type Records } from './file'
export { type Taken, takeIn } from './take'
export { type Backup, backup } from './write'
