/** Most reports in one delivery from a console page. */
export const BATCH = 50
