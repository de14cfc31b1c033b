import { z } from "zod";

/** The numbers of the Sustainable Development Goals of the United Nations. */
const GOALS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17] as const;

/** The number of a Sustainable Development Goal. */
export type SdgGoal = (typeof GOALS)[number];

/** What is expected where a goal is named. */
export const SDG_FORM =
  "the number of a Sustainable Development Goal, 1 to 17, or of a target such as 3.8";

/** The schema of a goal or one of its targets: "3", "3.8", "1.a". */
export const sdgCode = z.string().refine((code) => sdgGoalOf(code) !== undefined, SDG_FORM);

/** Gives the goal to which a code belongs; undefined where the code is of none. */
export function sdgGoalOf(code: string): SdgGoal | undefined {
  const [, goal] = /^(\d{1,2})(?:\.(?:\d{1,2}|[a-d]))?$/.exec(code) ?? [];
  return GOALS.find((number) => String(number) === goal);
}
