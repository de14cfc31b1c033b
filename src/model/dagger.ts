/** Stands after a value that is no plain count, or is invented; a note of the page says which. */
export const DAGGER = "†";
