/** The version of the software, as `package.json` has it: printed where methods are explained. */
export const VERSION = "0.1.0";
