import type { ZonePlan } from "../model/plan.ts";
import { textOf, type AtlasContext } from "../figures/context.ts";
import { nameList, statedOr } from "./plan-words.ts";

/** Lays out who governs a plan, who signed it, and on what laws it rests. */
export function planAgreement(context: AtlasContext, plan: ZonePlan) {
  const text = (words: Readonly<Record<string, string>>) => textOf(context, words);
  return {
    governance: plan.governance.map((body) => ({
      level: text(body.level),
      body: text(body.body),
      role: text(body.role),
      members: text(body.members),
      meets: statedOr(context, body.meets),
    })),
    agreement: {
      leadBody: text(plan.leadBody),
      signatories: nameList(context, plan.signatories.map(text)),
      adherents: plan.adherents.map(text).join(" · "),
      contents: plan.agreement.map(text),
      duration: statedOr(context, plan.duration),
    },
    legal: plan.legalReferences.map((reference) => ({
      title: text(reference.title),
      text: text(reference.text),
    })),
  };
}
