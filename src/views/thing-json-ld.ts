import type { Area } from "../model/area.ts";
import type { Issue, Paper } from "../model/content.ts";
import type { Objective, ZonePlan } from "../model/plan.ts";
import { hasProfile } from "../derive/has-profile.ts";
import { areaOf } from "../derive/lookup.ts";
import { languageOf, textOf, type AtlasContext } from "../figures/context.ts";
import { address } from "../markup/address.ts";
import { licenceUrl } from "../markup/licence-url.ts";
import { absoluteUrl } from "../markup/url.ts";
import { knownOf, organisationOf, type Description } from "./json-ld.ts";
import { authorOf } from "./paper-item.ts";
import { socialPath } from "./social-picture.ts";
import { variantFor } from "./variant-for.ts";

/** Describes a place: its names, its code, what it is part of. */
export function areaJsonLd(context: AtlasContext, area: Area): Description {
  const own = textOf(context, area.name);
  const { lon, lat } = area;
  const geo = { "@type": "GeoCoordinates", longitude: lon, latitude: lat };
  return knownOf({
    ...placeOf(context, area),
    alternateName: [...new Set([...Object.values(area.name), ...area.aliases])].filter(
      (name) => name !== own,
    ),
    identifier: area.code,
    geo: lon === null || lat === null ? null : geo,
    containedInPlace:
      area.parent === null ? null : placeOf(context, areaOf(context.lookup, area.parent)),
  });
}

/** Describes a plan as a report. */
export function planJsonLd(context: AtlasContext, plan: ZonePlan): Description {
  const path = address.plan(languageOf(context), plan.id);
  return knownOf({
    ...workOf(context, { type: "Report", path, name: textOf(context, plan.title) }),
    abstract: textOf(context, plan.summary),
    temporalCoverage: `${plan.period.from}/${plan.period.to}`,
    spatialCoverage: placeOf(context, areaOf(context.lookup, plan.zone)),
    creator: knownOf({ "@type": "Organization", name: textOf(context, plan.leadBody) }),
  });
}

/** Describes an objective as a part of its plan. */
export function objectiveJsonLd(
  context: AtlasContext,
  plan: ZonePlan,
  objective: Objective,
): Description {
  const path = address.objective(languageOf(context), plan.id, objective.code);
  const { "@id": report } = planJsonLd(context, plan);
  return knownOf({
    ...workOf(context, { type: "CreativeWork", path, name: textOf(context, objective.title) }),
    abstract: textOf(context, objective.summary),
    identifier: objective.code,
    isPartOf: { "@id": report },
  });
}

/** Describes an issue of the newsletter as news. */
export function issueJsonLd(context: AtlasContext, issue: Issue): Description {
  const { matter, language } = variantFor(issue, languageOf(context));
  const path = address.issue(languageOf(context), issue.slug);
  return knownOf({
    ...workOf(context, { type: "NewsArticle", path, name: matter.title }),
    headline: matter.title,
    abstract: matter.lede,
    inLanguage: language,
    datePublished: matter.date,
    author: organisationOf(context),
    image: pictureOf(context, path),
    isPartOf: { "@type": "PublicationIssue", issueNumber: matter.number },
  });
}

/** Describes a paper as scholarly work. */
export function paperJsonLd(context: AtlasContext, paper: Paper): Description {
  const { matter, language } = variantFor(paper, languageOf(context));
  const path = address.paper(languageOf(context), paper.slug);
  return knownOf({
    ...workOf(context, { type: "ScholarlyArticle", path, name: matter.title }),
    headline: matter.title,
    abstract: matter.abstract,
    inLanguage: language,
    datePublished: matter.date,
    author: matter.authors.map((author) => {
      const { name, affiliation, orcidHref } = authorOf(author);
      const works = affiliation === "" ? null : { "@type": "Organization", name: affiliation };
      return knownOf({ "@type": "Person", name, affiliation: works, sameAs: orcidHref });
    }),
    image: pictureOf(context, path),
    sameAs: matter.doi === undefined ? null : `https://doi.org/${matter.doi}`,
  });
}

function workOf(
  context: AtlasContext,
  { type, path, name }: { readonly type: string; readonly path: string; readonly name: string },
): Description {
  const { edition, asOf, publisher } = context.lookup.atlas.config;
  const url = absolute(context, path);
  return {
    "@type": type,
    "@id": `${url}#subject`,
    url,
    name,
    inLanguage: languageOf(context),
    dateModified: asOf,
    version: edition,
    license: licenceUrl(publisher.licence) ?? publisher.licence,
    publisher: organisationOf(context),
  };
}

function placeOf(context: AtlasContext, area: Area): Description {
  const hasPage = hasProfile(context.lookup, area);
  const url = absolute(context, address.area(languageOf(context), area));
  const own = hasPage ? { "@id": `${url}#place`, url } : {};
  return { "@type": "AdministrativeArea", name: textOf(context, area.name), ...own };
}

function pictureOf(context: AtlasContext, path: string): string {
  return absolute(context, socialPath(context, path));
}

function absolute(context: AtlasContext, path: string): string {
  const { site, base } = context.lookup.atlas.config;
  return absoluteUrl(site, base, path);
}
