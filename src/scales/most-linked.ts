/**
 * Up to so many areas each is a shape of its own in a picture, with its name, its value and a link.
 * Of more, none would be large enough to be hit: pictures show the pattern, by class, and the
 * areas are reached by name.
 */
export const MOST_LINKED = 1_500;
