import type { AtlasFolder } from "./atlas-folder.ts";
import type { Report } from "./report.ts";
import { atlasConfigSchema, type AtlasConfig } from "../model/atlas-config.ts";
import { quoted } from "../model/visible-text.ts";
import { checkConfig } from "./check-config.ts";
import { checkTexts } from "./check-texts.ts";
import { readYaml, type Located } from "./read-yaml.ts";

/** What a build may decide otherwise than `atlas.yaml`: where the site will stand. */
export interface ConfigOverrides {
  readonly base?: string;
  readonly site?: string;
}

/** Reads `atlas.yaml`; without it nothing else can be judged. */
export function loadConfig(
  folder: AtlasFolder,
  report: Report,
  overrides: ConfigOverrides,
): Located<AtlasConfig> | undefined {
  if (!folder.has("atlas.yaml")) {
    folder.reportMissing("atlas.yaml", "Name the folder that holds atlas.yaml.");
    return undefined;
  }
  const located = readYaml("atlas.yaml", atlasConfigSchema, { folder, report });
  if (located === undefined) return undefined;
  checkTexts(located, atlasConfigSchema, { config: located.value, report });
  checkConfig(located, folder, report);
  checkOverride("base", overrides, report);
  checkOverride("site", overrides, report);
  return { ...located, value: { ...located.value, ...overrides } };
}

function checkOverride(
  key: keyof ConfigOverrides,
  overrides: ConfigOverrides,
  report: Report,
): void {
  const value = overrides[key];
  if (value === undefined) return;
  const result = atlasConfigSchema.shape[key].safeParse(value);
  if (result.success) return;
  const found = `${quoted(value)}, which was given to the build`;
  const expected = result.error.issues[0]?.message ?? "another value";
  report({ file: "atlas.yaml", column: key }, { found, expected });
}
