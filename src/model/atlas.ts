import type { Area } from "./area.ts";
import type { AtlasConfig } from "./atlas-config.ts";
import type { BoundarySource, OutlineSource } from "./boundary.ts";
import type { AnnouncedEvent, Release } from "./calendar.ts";
import type { IndexDeclaration, IndexResult } from "./composite-index.ts";
import type { Correction, GlossaryEntry, Issue, Note, Page, Paper } from "./content.ts";
import type { EditionUse } from "./edition.ts";
import type { Indicator } from "./indicator.ts";
import type { LocaleFile } from "./locale-file.ts";
import type { MediaFile } from "./media.ts";
import type { Observation, PublishedObservation } from "./observation.ts";
import type { ZonePlan } from "./plan.ts";
import type { Service, ServiceSurvey, VocabularyEntry } from "./service.ts";

/** One code of a breakdown, from `data/breakdowns.csv`: says what adds up to what. */
export interface BreakdownEntry {
  readonly dimension: string;
  readonly code: string;
  readonly label: Readonly<Record<string, string>>;
  readonly order: number;
  readonly parent: string;
  readonly exhaustive: boolean;
}

export interface Redirect {
  readonly from: string;
  readonly to: string;
}

/** An atlas folder as plain data. `O` says whether disclosure control has seen the numbers. */
export interface Atlas<O extends Observation = PublishedObservation> {
  readonly config: AtlasConfig;
  /** Sorted by code. */
  readonly areas: readonly Area[];
  /** In the order of the file, which is the order of the pages. */
  readonly indicators: readonly Indicator[];
  /** Sorted by indicator (order of the file), period, area, breakdown. */
  readonly observations: readonly O[];
  readonly breakdowns: readonly BreakdownEntry[];
  readonly boundarySources: readonly BoundarySource[];
  readonly outlineSources: readonly OutlineSource[];
  readonly services: readonly Service[];
  readonly surveys: readonly ServiceSurvey[];
  readonly vocabularies: readonly VocabularyEntry[];
  /** The composite index that is computed from published values; null: none is declared. */
  readonly index: IndexDeclaration | null;
  /** What `derive/` computed for the index; null before, and where none is declared. */
  readonly indexResult: IndexResult | null;
  /** Sorted by period, the newest first. */
  readonly plans: readonly ZonePlan[];
  /** Sorted by date, the newest first. */
  readonly issues: readonly Issue[];
  readonly papers: readonly Paper[];
  readonly pages: readonly Page[];
  readonly areaNotes: readonly Note[];
  readonly indicatorNotes: readonly Note[];
  readonly glossary: readonly GlossaryEntry[];
  readonly corrections: readonly Correction[];
  readonly redirects: readonly Redirect[];
  /** What stands in `content/releases.yaml` and `content/events.yaml`; left out where there is none. */
  readonly releases?: readonly Release[];
  readonly events?: readonly AnnouncedEvent[];
  /** Pictures and files that the texts show, sorted by path; left out where there are none. */
  readonly media?: readonly MediaFile[];
  /** Interfaces that stand in `locales/` of the atlas; left out where there are none. */
  readonly locales?: readonly LocaleFile[];
  /** Left out where no text and no plan is pinned to a stored edition. */
  readonly editions?: EditionUse;
}
