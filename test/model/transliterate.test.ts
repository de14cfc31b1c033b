import { describe, expect, it } from "vitest";
import { transliterate } from "../../src/model/transliterate.ts";

describe("a Greek name in Latin letters (ELOT 743)", () => {
  it.each([
    ["Ηράκλειο", "irakleio"],
    ["Άγιος Νικόλαος", "agios nikolaos"],
    ["ΡΟΥΒΑΣ", "rouvas"],
    ["Γαύδος", "gavdos"],
    ["Ναύπλιο", "nafplio"],
    ["Ευρώτας", "evrotas"],
    ["Εύξεινος", "efxeinos"],
    ["Ζευς", "zefs"],
    ["Άυλος", "aylos"],
    ["Ταΰγετος", "taygetos"],
    ["Μπενίτσες", "benitses"],
    ["Λάμπη", "lampi"],
    ["Αγγελοχώρι", "angelochori"],
    ["Αγκίστρι", "agkistri"],
    ["Σφίγξ", "sfinx"],
    ["Ψυχικό", "psychiko"],
    ["Θέρισο", "theriso"],
  ])("%s is %s", (name, latin) => {
    expect(transliterate(name)).toBe(latin);
  });
});
