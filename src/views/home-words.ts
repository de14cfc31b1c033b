import { say, type AtlasContext } from "../figures/context.ts";
import { plateNumbers } from "./plate-number.ts";

/** The words of the home page. */
export function homeWords(context: AtlasContext) {
  const { issues, plans } = context.lookup.atlas;
  const plates = [
    ...(issues.length > 0 ? (["issue"] as const) : []),
    ...(plans.length > 0 ? (["plan"] as const) : []),
    "facts" as const,
  ];
  return {
    numbers: plateNumbers(context, plates),
    issue: say(context, "home.issue"),
    plan: say(context, "home.plan"),
    facts: say(context, "home.facts"),
    read: say(context, "home.read"),
    allIssues: say(context, "home.allIssues"),
    feed: say(context, "nav.feed"),
    macroArea: say(context, "plan.macroArea"),
    objectives: say(context, "plan.objectives"),
    status: say(context, "plan.status"),
  };
}
