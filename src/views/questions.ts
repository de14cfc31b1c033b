import type { PageContext } from "../figures/figure-of.ts";
import { areaChanges } from "./area-changes.ts";
import { areaFindings } from "./area-findings.ts";
import { areaIndex } from "./area-index.ts";
import { areaNeedSupply } from "./area-need-supply.ts";
import { areaNoteHtml, indicatorNoteHtml } from "./area-note.ts";
import { indexRecord } from "./area-record.ts";
import { areaSimilar } from "./area-similar.ts";
import { noticesAbout } from "./correction-notices.ts";
import { figureSpec } from "./figure-subjects.ts";
import { figuresOfTitle } from "./figure-title.ts";
import { footPages } from "./foot-columns.ts";
import { levelStrips } from "./level-strips.ts";
import { needRates } from "./need-rates.ts";
import { findingsPaths } from "./need-supply-links.ts";
import { planForArea } from "./plan-for-area.ts";

type Question = (context: PageContext, about: string) => unknown;

/** The questions that pages ask, by the names under which `asked` notes them. */
export const QUESTIONS: ReadonlyMap<string, Question> = new Map<string, Question>([
  ["area-note", areaNoteHtml],
  ["changes", areaChanges],
  ["corrections", noticesAbout],
  ["figure", ({ figureSum }, id) => figureSum?.(id)],
  ["figure-spec", figureSpec],
  ["findings", areaFindings],
  ["foot", footPages],
  ["index", areaIndex],
  ["index-record", indexRecord],
  ["indicator-note", indicatorNoteHtml],
  ["need-rates", needRates],
  ["need-supply", areaNeedSupply],
  ["findings-paths", findingsPaths],
  ["plans", planForArea],
  ["similar", areaSimilar],
  ["strips", levelStrips],
  ["titles", figuresOfTitle],
]);
