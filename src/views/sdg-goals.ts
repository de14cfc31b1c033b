import { say, type AtlasContext } from "../figures/context.ts";
import { sdgGoalOf } from "../model/sdg.ts";

/** A Sustainable Development Goal as readers see it: its number, or that of a target, and its name. */
export interface NamedGoal {
  readonly number: string;
  readonly name: string;
}

/** Names goals and targets by the goals to which they belong, in the order of their numbers. */
export function sdgGoals(context: AtlasContext, codes: readonly string[]): readonly NamedGoal[] {
  const named = codes.flatMap((code) => {
    const goal = sdgGoalOf(code);
    return goal === undefined ? [] : [{ goal, number: code, name: say(context, `sdg.${goal}`) }];
  });
  return named.toSorted((a, b) => a.goal - b.goal).map(({ number, name }) => ({ number, name }));
}
