import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { LOCALE_LANGUAGES } from "../src/locales/locale.ts";
import { fromHere } from "./from-here.ts";
import { generatedAtlas } from "./generate/generated-atlas.ts";
import { LEAST, type GeneratorOptions } from "./generate/generator-options.ts";
import { givenOptions } from "./given-options.ts";
import { guarded } from "./guarded.ts";
import { terminal, type Terminal } from "./terminal.ts";

/** Stands in every folder that was invented, so that the next one may take its place. */
const MARK = ".chora-invented";
const MARK_TEXT = "scripts/generate.ts invented this folder, and may replace it.\n";

const reader = terminal();
await guarded(reader, () => {
  const values = givenOptions({
    options: {
      areas: { type: "string", default: "60" },
      indicators: { type: "string", default: "20" },
      services: { type: "string", default: "100" },
      languages: { type: "string", default: "en" },
      seed: { type: "string", default: "1" },
      to: { type: "string" },
    },
  })?.values;
  if (values === undefined) {
    reader.fail(
      "npm run generate takes --areas, --indicators, --services, --languages, --seed and --to, each with its value.",
    );
    return false;
  }
  const options: GeneratorOptions = {
    areas: Number(values.areas),
    indicators: Number(values.indicators),
    services: Number(values.services),
    languages: values.languages.split(","),
    seed: Number(values.seed),
  };
  const wrong = wrongOptions(options, values.to);
  for (const sentence of wrong) reader.fail(sentence);
  if (wrong.length > 0 || values.to === undefined) return false;
  writeAtlas(options, fromHere(values.to), reader);
  return true;
});

function wrongOptions(options: GeneratorOptions, to: string | undefined): readonly string[] {
  const { areas, indicators, services, languages, seed } = options;
  const counts = { areas, indicators, services };
  const unknown = languages.filter((language) => !LOCALE_LANGUAGES.includes(language));
  return [
    ...(Object.keys(counts) as (keyof typeof counts)[])
      .filter((name) => !Number.isInteger(counts[name]) || counts[name] < LEAST[name])
      .map((name) => `--${name} is a whole number, ${LEAST[name]} at least.`),
    ...(Number.isInteger(seed) ? [] : ["--seed is a whole number."]),
    ...unknown.map(
      (language) => `--languages: no "${language}"; there is ${LOCALE_LANGUAGES.join(", ")}.`,
    ),
    ...(to === undefined
      ? ["--to names the folder, for example --to .chora/examples/invented"]
      : []),
    ...(to !== undefined && isForeign(to)
      ? [`--to: ${to} holds files that were not invented.`]
      : []),
  ];
}

function isForeign(folder: string): boolean {
  const path = fromHere(folder);
  return existsSync(path) && readdirSync(path).length > 0 && !existsSync(join(path, MARK));
}

function writeAtlas(options: GeneratorOptions, folder: string, to: Terminal): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, MARK), MARK_TEXT);
  let count = 0;
  for (const { path, content } of generatedAtlas(options)) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
    count += 1;
  }
  to.line(`${count} files of an invented atlas are in ${folder}`);
}
