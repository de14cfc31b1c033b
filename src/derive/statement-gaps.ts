import type { AtlasConfig } from "../model/atlas-config.ts";

/** What the statement on accessibility must name and no program can know, by its key. */
type StatementGap = "contact" | "enforcement";

/** Lists what an atlas does not declare for the statement that the law asks of a publisher. */
export function statementGaps(
  config: Pick<AtlasConfig, "accessibility" | "publisher">,
): readonly StatementGap[] {
  const gaps: StatementGap[] = [];
  if (statementContact(config) === "") gaps.push("contact");
  if (config.accessibility.enforcement === undefined) gaps.push("enforcement");
  return gaps;
}

/** Gives the address to which barriers are reported: the declared one, else the publisher's. */
export function statementContact({
  accessibility,
  publisher,
}: Pick<AtlasConfig, "accessibility" | "publisher">): string {
  return accessibility.contact ?? publisher.contact ?? publisher.email ?? "";
}
