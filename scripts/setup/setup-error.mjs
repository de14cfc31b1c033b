/** Something that the reader must do before the scripts can run, in one sentence. */
export class SetupError extends Error {}
