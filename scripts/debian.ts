import { spawnSync } from 'node:child_process'

const OWN = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
const apt = (...words: string[]): boolean => spawnSync('apt-get', words, { stdio: 'inherit', env: OWN }).status === 0

/** Whether packages can be installed here: Debian or a child of it, and root. */
export const canInstall = (): boolean =>
  process.platform === 'linux' && process.getuid?.() === 0 && spawnSync('which', ['apt-get']).status === 0

/** Installs Debian's packages, output shown; false where that fails. Only where `canInstall`. */
export function installPackages(...names: string[]): boolean {
  // Old lists may still do.
  apt('update', '-qq')
  return apt('install', '-y', '-qq', '--no-install-recommends', ...names)
}
