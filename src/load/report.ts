import type { Finding, Place } from "../model/problem.ts";

/** Takes down one thing that is wrong; reading goes on, so that everything is said at once. */
export type Report = (place: Place, finding: Finding) => void;
