/**
 * An id as we make them. Not one of the names that every object has: rows of the open shift are looked up by their id in a
 * plain object, where those would be found without ever having been put there.
 */
export const SOUND_ID =
  /^(?!(?:constructor|hasOwnProperty|isPrototypeOf|propertyIsEnumerable|toLocaleString|toString|valueOf)$)[A-Za-z0-9.-]{1,64}$/
