import { writeFileSync } from "node:fs";
import { buildSite } from "../build-site.ts";
import { settings } from "../settings.ts";
import { measuringTerminal } from "./measuring-terminal.ts";

/** Builds the site of ATLAS into OUT and writes what each step took into the file that is named. */
const [, , target = "measured.json"] = process.argv;
const reader = measuringTerminal();
const isGood = await buildSite(settings(), reader);
const { steps, said } = reader;
writeFileSync(target, JSON.stringify({ steps, said: said.slice(0, 20), isGood }));
