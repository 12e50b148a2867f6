import fc from 'fast-check'

/**
 * Property tests draw the same cases in every run of one commit: what passed here passes elsewhere. `SEED=n` draws others,
 * `SEED=any` new ones each time, which is how they are hunted for.
 */
const wanted = process.env.SEED ?? '20261122'
if (wanted !== 'any') fc.configureGlobal({ seed: Number(wanted) })
