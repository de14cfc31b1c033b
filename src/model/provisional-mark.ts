/**
 * Stands after a value that may still be revised; a note of the page says so. A letter ("p") would be
 * of one language and of one direction, and a raised one is in none of the fonts.
 */
export const PROVISIONAL_MARK = "*";
