/** What a language's tag looks like. Which of them we speak is for who speaks to know: a browser's own may be any. */
export const LANGUAGE_TAG = /^[A-Za-z-]{2,12}$/
