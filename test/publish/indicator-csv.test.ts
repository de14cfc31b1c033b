import { describe, expect, test } from "vitest";
import { indicatorOf } from "../../src/derive/lookup.ts";
import { indicatorCsv, indicatorExcel } from "../../src/publish/indicator-csv.ts";
import { indicatorRows } from "../../src/publish/indicator-rows.ts";
import { valleyIn } from "./valley.ts";

function rowsOf(code: string) {
  const { lookup } = valleyIn("en");
  const observations = lookup.atlas.observations.filter(({ indicator }) => indicator === code);
  return indicatorRows(lookup, indicatorOf(lookup, code), observations);
}

describe("the file of an indicator", () => {
  test("holds every value with its status, and a row for the area that has none", () => {
    expect(indicatorCsv(valleyIn("en"), rowsOf("births"))).toBe(
      [
        "area,name,level,period,breakdown,value,lower,upper,status,derived,rank,coverage",
        "Z,Valley,zone,2021,,0.3333333333,,,partial,yes,,0.85",
        'A1,"Almond, Upper",village,2021,,1234.5,1000,1500.25,ok,no,,',
        'A1,"Almond, Upper",village,2021,sex=f,600,,,ok,no,,',
        "A2,'=Birch,village,2021,,,,,suppressed,no,,",
        "A3,Cedar,village,2021,,,,,missing,no,,",
        "X1,Beyond,village,2021,,9,,,ok,no,,",
        "",
      ].join("\n"),
    );
  });

  test("says of invented values that they are invented, and keeps a true zero", () => {
    expect(indicatorCsv(valleyIn("en"), rowsOf("share"))).toBe(
      [
        "area,name,level,period,breakdown,value,lower,upper,status,derived,rank,provisional,illustrative,note",
        'A1,"Almond, Upper",village,2021,,,,,missing,no,,,yes,',
        "A2,'=Birch,village,2021,,,,,missing,no,,,yes,",
        'A3,Cedar,village,2021,,0,,,ok,no,,yes,yes,"He said ""0"""',
        "",
      ].join("\n"),
    );
  });

  test("speaks the reader's language where it is made for spreadsheets", () => {
    expect(indicatorExcel(valleyIn("it"), rowsOf("births"))).toBe(
      [
        "\ufeffCodice area;Area;Livello;Periodo;Disaggregazione;Valore;Limite inferiore (95%);Limite superiore (95%);Stato;Calcolato;Posizione;Copertura",
        "Z;Valle;zona;2021;;0,3333333333;;;parziale;sì;;0,85",
        "A1;Mandorlo;paese;2021;;1234,5;1000;1500,25;contato;no;;",
        "A1;Mandorlo;paese;2021;sex=f;600;;;contato;no;;",
        "A2;Betulla;paese;2021;;;;;riservato;no;;",
        "A3;Cedro;paese;2021;;;;;dato mancante;no;;",
        "X1;Oltre;paese;2021;;9;;;contato;no;;",
        "",
      ].join("\r\n"),
    );
  });
});
