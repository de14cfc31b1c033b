import type { ZonePlan } from "../model/plan.ts";
import { say, textOf, type AtlasContext } from "../figures/context.ts";
import { nameList, statedOr } from "./plan-words.ts";

/** Lays out who governs a plan, who signed it, and on what laws it rests. */
export function planAgreement(context: AtlasContext, plan: ZonePlan) {
  const notStated = say(context, "plan.notStated");
  const text = (words: Readonly<Record<string, string>>) => textOf(context, words);
  return {
    governance: plan.governance.map((body) => ({
      level: text(body.level),
      body: text(body.body),
      role: text(body.role),
      members: text(body.members),
      meets: meetings(context, text(body.meets)),
    })),
    agreement: {
      leadBody: text(plan.leadBody),
      signatories: nameList(context, plan.signatories.map(text)) || notStated,
      adherents: plan.adherents.map(text).join(" · ") || notStated,
      contents: plan.agreement.map(text),
      duration: statedOr(context, plan.duration),
    },
    legal: plan.legalReferences.map((reference) => ({
      title: text(reference.title),
      text: text(reference.text),
    })),
  };
}

function meetings(context: AtlasContext, when: string): string {
  return when === "" ? "" : say(context, "plan.meets", { when });
}
