import { parse } from "csv-parse/sync";
import { describe, expect, test } from "vitest";
import type { Service } from "../../src/model/service.ts";
import { areasCsv } from "../../src/publish/areas-csv.ts";
import { planCsv } from "../../src/publish/plan-csv.ts";
import { servicesCsv } from "../../src/publish/services-csv.ts";
import { valleyIn } from "./valley.ts";

const context = valleyIn("en");
const { atlas } = context.lookup;

const LIBRARY: Service = {
  id: "s1",
  name: { en: "Library", it: "Biblioteca" },
  organization: "@home",
  description: { en: "Books, and help" },
  taxonomy: ["library", "school"],
  groups: [],
  status: "active",
  lon: 10.5,
  lat: -0.25,
  address: "",
  area: "A1",
  coverage: ["A1", "A2"],
  capacity: 40,
  capacityUnit: "seats",
  phone: "+39 0376",
  email: "",
  url: "",
  hours: "",
  eligibility: {},
  languages: ["it", "en"],
  funding: [],
  since: "",
  until: "",
  updated: "2021-11-01",
  illustrative: false,
};

describe("the table of areas", () => {
  test("has the columns of the atlas folder, a name in every language", () => {
    expect(areasCsv(atlas)).toBe(
      [
        "code,level,parent,name:en,name:it,slug,lon,lat,area_km2,valid_from,valid_to,successor,role,alias,complete",
        'A1,village,Z,"Almond, Upper",Mandorlo,almond,,,12.5,,,,member,,yes',
        "A2,village,Z,'=Birch,Betulla,birch,,,,,,,member,Bi|Bir,yes",
        "A3,village,Z,Cedar,Cedro,cedar,10.25,45,,,,,member,,yes",
        "X1,village,Z,Beyond,Oltre,beyond,,,,,,,context,,yes",
        "Z,zone,,Valley,Valle,valley,,,,,,,member,,yes",
        "",
      ].join("\n"),
    );
  });
});

describe("the table of services", () => {
  test("has its heading even where the registry is empty", () => {
    expect(servicesCsv(atlas)).toBe(
      "id,name:en,name:it,organization,description:en,description:it,taxonomy,groups,status,lon,lat,address,area,coverage,capacity,capacity_unit,phone,email,url,hours,eligibility:en,eligibility:it,languages,funding,since,until,updated\n",
    );
  });

  test("joins codes with a bar and guards telephone numbers", () => {
    const [row] = parse(servicesCsv({ ...atlas, services: [LIBRARY] }), { columns: true }) as [
      Record<string, string>,
    ];
    expect(row).toMatchObject({
      organization: "'@home",
      taxonomy: "library|school",
      lat: "-0.25",
      coverage: "A1|A2",
      phone: "'+39 0376",
      "description:it": "",
      languages: "it|en",
    });
  });
});

describe("the table of a plan", () => {
  const [plan] = atlas.plans;
  if (plan === undefined) throw new Error("missing plan: 2021-2023");

  test("holds objectives, measures and indicators; what is not stated stays empty", () => {
    expect(planCsv(context, plan)).toBe(
      [
        "plan,macro_area,objective,title,kind,type,unit,direction,baseline,baseline_date,target,target_date,latest,latest_date,status",
        "2021-2023,A,A1,Fewer lonely people,objective,,,,,,,,,,off-track",
        "2021-2023,A,A1,Visits,measure,,,,,,,,,,done",
        "2021-2023,A,A1,Calls,measure,,,,,,,,,,",
        "2021-2023,A,A1,Visits made,indicator,output,visits,,10,2020-12-31,40,2023-12-31,12.5,2021-06-30,off-track",
        "2021-2023,A,A1,Something,indicator,,,,,,,,,,",
        "",
      ].join("\n"),
    );
  });
});
