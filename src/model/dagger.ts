/** Stands after a value that was estimated or invented; a note of the page says which. */
export const DAGGER = "†";
