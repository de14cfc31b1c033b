import type { Language, Text } from "./language.ts";

/** A column of the form on which services are entered, with its heading in every language. */
export interface ServiceFormColumn {
  readonly name: string;
  readonly heading: Text;
  /** True where the words differ by language, so that each language has a column. */
  readonly isText: boolean;
  /** The kind of the codes that may stand in it, where they are of the vocabularies. */
  readonly codes: "taxonomy" | "group" | "funding" | "area" | "status" | null;
}

type Words = readonly [en: string, it: string, el: string, he: string, ar: string];

function column(
  name: string,
  [en, it, el, he, ar]: Words,
  rules: Partial<Pick<ServiceFormColumn, "isText" | "codes">> = {},
): ServiceFormColumn {
  return { name, heading: { en, it, el, he, ar }, isText: false, codes: null, ...rules };
}

/** The columns of the form in their order; the loader understands their headings in any language. */
export const SERVICE_FORM: readonly ServiceFormColumn[] = [
  column("id", ["Identifier", "Identificativo", "Αναγνωριστικό", "מזהה", "المعرّف"]),
  column("name", ["Name", "Nome", "Όνομα", "שם", "الاسم"], { isText: true }),
  column("organization", ["Provider", "Ente", "Φορέας", "גוף מפעיל", "الجهة"]),
  column("description", ["Description", "Descrizione", "Περιγραφή", "תיאור", "الوصف"], {
    isText: true,
  }),
  column("taxonomy", ["Kind of service", "Tipo di servizio", "Είδος", "סוג השירות", "النوع"], {
    codes: "taxonomy",
  }),
  column("groups", ["For whom", "Per chi", "Για ποιους", "למי מיועד", "لمن"], { codes: "group" }),
  column("status", ["Status", "Stato", "Κατάσταση", "מצב", "الحالة"], { codes: "status" }),
  column("lon", ["Longitude", "Longitudine", "Γεωγραφικό μήκος", "קו אורך", "خط الطول"]),
  column("lat", ["Latitude", "Latitudine", "Γεωγραφικό πλάτος", "קו רוחב", "خط العرض"]),
  column("address", ["Address", "Indirizzo", "Διεύθυνση", "כתובת", "العنوان"]),
  column("area", ["Area", "Territorio", "Περιοχή", "אזור", "المنطقة"], { codes: "area" }),
  column(
    "coverage",
    ["Areas served", "Territori serviti", "Περιοχές εξυπηρέτησης", "אזורי השירות", "مناطق الخدمة"],
    { codes: "area" },
  ),
  column("capacity", ["Capacity", "Capienza", "Δυναμικότητα", "קיבולת", "السعة"]),
  column("capacity_unit", [
    "Unit of capacity",
    "Unità della capienza",
    "Μονάδα δυναμικότητας",
    "יחידת הקיבולת",
    "وحدة السعة",
  ]),
  column("phone", ["Telephone", "Telefono", "Τηλέφωνο", "טלפון", "الهاتف"]),
  column("email", ["E-mail", "Posta elettronica", "Ηλ. ταχυδρομείο", "דוא״ל", "البريد"]),
  column("url", ["Web site", "Sito web", "Ιστότοπος", "אתר", "الموقع"]),
  column("hours", ["Opening hours", "Orari", "Ωράριο", "שעות פעילות", "ساعات العمل"]),
  column("eligibility", ["Who may use it", "Chi può usarlo", "Δικαιούχοι", "זכאות", "المستفيدون"], {
    isText: true,
  }),
  column("languages", ["Languages", "Lingue", "Γλώσσες", "שפות", "اللغات"]),
  column("funding", ["Funding", "Finanziamento", "Χρηματοδότηση", "מימון", "التمويل"], {
    codes: "funding",
  }),
  column("since", ["Since", "Dal", "Από", "מאז", "منذ"]),
  column("until", ["Until", "Fino al", "Έως", "עד", "حتى"]),
  column("updated", ["Last checked", "Ultima verifica", "Τελευταίος έλεγχος", "נבדק", "آخر تحقق"]),
  column("illustrative", ["Illustrative", "Illustrativo", "Ενδεικτικό", "להמחשה", "توضيحي"]),
];

/** Gives the heading of a column for readers; a column of words names the language of the words. */
export function serviceFormHeading(
  { name, heading }: Pick<ServiceFormColumn, "name" | "heading">,
  reader: Language,
  words?: Language,
): string {
  const own = heading[reader] ?? name;
  return words === undefined ? own : `${own} (${words})`;
}

/** Finds the name of a column by its heading in any language; undefined where it is none. */
export function serviceFormColumn(heading: string): string | undefined {
  const [, own = heading, words] = /^(.*\S)\s*\(([a-z]{2,3})\)$/u.exec(heading.trim()) ?? [];
  const key = folded(own);
  const found = SERVICE_FORM.find(({ heading: known }) =>
    Object.values(known).some((text) => folded(text) === key),
  );
  if (found === undefined) return undefined;
  return found.isText && words !== undefined ? `${found.name}:${words}` : found.name;
}

function folded(text: string): string {
  return text.trim().normalize("NFC").toLowerCase();
}
