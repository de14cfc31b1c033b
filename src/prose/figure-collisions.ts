import type { AtlasLookup } from "../derive/lookup.ts";
import { figureId, figureParts, type FigureSpec } from "../figures/figure-spec.ts";
import { figureSpecs } from "../figures/figure-specs.ts";
import { problem, type Place, type Problem } from "../model/problem.ts";
import { quoted } from "../model/visible-text.ts";
import { writtenFigures, type WrittenFigure } from "./prose-figures.ts";

/** Says which figures of an atlas would have the address of another. */
export function atlasCollisions(lookup: AtlasLookup): readonly Problem[] {
  return figureCollisions(figureSpecs(lookup), writtenFigures(lookup));
}

/**
 * Says which figures would have the address of another: an id has hyphens between its parts, and codes
 * have some too, so that births at ward-small and births-ward at small read alike. Of figures with one
 * id the first stays; those of pages come before those that editors ask for.
 */
export function figureCollisions(
  ofPages: readonly FigureSpec[],
  written: readonly WrittenFigure[],
): readonly Problem[] {
  const all = [...ofPages.map((spec) => ({ spec, place: declaredIn(spec) })), ...written];
  const byId = Map.groupBy(all, ({ spec }) => figureId(spec));
  return [...byId.values()].flatMap((namesakes) => {
    const [first] = namesakes;
    if (first === undefined) return [];
    return namesakes
      .filter(({ spec }) => !isSame(spec, first.spec))
      .map((figure) => collision(figure, first));
  });
}

function isSame(one: FigureSpec, other: FigureSpec): boolean {
  return JSON.stringify(figureParts(one)) === JSON.stringify(figureParts(other));
}

function collision({ spec, place }: WrittenFigure, first: WrittenFigure): Problem {
  const { file, row } = first.place;
  const line = row === undefined ? file : `${file}:${row}`;
  return problem(place, {
    found: `the figure ${wordsOf(spec)} has the address of ${wordsOf(first.spec)} (${line})`,
    expected: `only one figure can be ${quoted(figureId(spec))}`,
    remedy: "Leave one of them out, or give a code another hyphen or none.",
  });
}

function wordsOf(spec: FigureSpec): string {
  return figureParts(spec).map(quoted).join(" ");
}

function declaredIn(spec: FigureSpec): Place {
  return { file: "plan" in spec ? `content/plans/${spec.plan}` : "atlas.yaml" };
}
