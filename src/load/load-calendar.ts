import type { AtlasRegisters } from "./atlas-registers.ts";
import type { LoadContext } from "./load-context.ts";
import {
  eventsSchema,
  releasesSchema,
  type AnnouncedEvent,
  type Release,
} from "../model/calendar.ts";
import { checkReferences, referencesTo } from "./check-references.ts";
import { checkTexts } from "./check-texts.ts";
import { readYaml } from "./read-yaml.ts";
import { reportRepeats } from "./report-repeats.ts";

const RELEASES = "content/releases.yaml";
const EVENTS = "content/events.yaml";

/** The dates of an atlas that stand in no other file; a list that is empty is left out. */
export interface CalendarFiles {
  readonly releases?: readonly Release[];
  readonly events?: readonly AnnouncedEvent[];
}

/** Reads `content/releases.yaml` and `content/events.yaml`, each in its own order. */
export function loadCalendar(registers: AtlasRegisters, context: LoadContext): CalendarFiles {
  const releases = loadReleases(registers, context);
  const events = loadEvents(context);
  return {
    ...(releases.length === 0 ? {} : { releases }),
    ...(events.length === 0 ? {} : { events }),
  };
}

function loadReleases({ indicators }: AtlasRegisters, context: LoadContext): readonly Release[] {
  if (!context.folder.has(RELEASES)) return [];
  const located = readYaml(RELEASES, releasesSchema, context);
  if (located === undefined) return [];
  checkTexts(located, releasesSchema, context);
  const references = located.value.flatMap((release, i) =>
    referencesTo(indicators, [i, "indicators"], release.indicators),
  );
  checkReferences(located, references, context.report);
  reportRepeats(located, { path: [], entries: located.value }, context.report);
  return located.value;
}

function loadEvents(context: LoadContext): readonly AnnouncedEvent[] {
  if (!context.folder.has(EVENTS)) return [];
  const located = readYaml(EVENTS, eventsSchema, context);
  if (located === undefined) return [];
  checkTexts(located, eventsSchema, context);
  reportRepeats(located, { path: [], entries: located.value }, context.report);
  return located.value;
}
