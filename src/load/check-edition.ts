import type { LoadContext } from "./load-context.ts";
import type { Located } from "./read-yaml.ts";
import { register } from "./register.ts";

const FOLDER = "data/editions/";

/** Checks that the edition to which a text or plan is pinned is the current one or a stored one. */
export function checkEdition(
  { file, value, lineAt }: Located<unknown>,
  context: LoadContext,
): void {
  if (typeof value !== "object" || value === null || !("edition" in value)) return;
  const { edition } = value;
  if (typeof edition !== "string" || edition === context.config.edition) return;
  const stored = context.folder.under(FOLDER).map((path) => path.split("/")[2] ?? "");
  const editions = register("edition", `${FOLDER} and atlas.yaml`, [
    ...stored,
    context.config.edition,
  ]);
  if (editions.has(edition)) return;
  context.report({ file, row: lineAt(["edition"]), column: "edition" }, editions.unknown(edition));
}
