import { filesBelow } from "../page-paths.ts";

/** What can be printed. */
export const PDF_KINDS = ["plans", "areas"] as const;

export type PdfKind = (typeof PDF_KINDS)[number];

/** A page to be printed, and the file that it becomes, both below the folder of the site. */
export interface PdfJob {
  readonly kind: PdfKind;
  readonly language: string;
  readonly page: string;
  readonly file: string;
}

/** Which pages are printed: all where nothing is said. */
export interface PdfChoice {
  readonly kinds: readonly string[];
  readonly languages: readonly string[];
}

const BOOKLET = /^(?<language>[^/]+)\/plans\/(?<name>[^/]+)\/booklet\/index\.html$/;
const PROFILE = /^(?<language>[^/]+)\/areas\/(?<name>[^/]+\/[^/]+)\/index\.html$/;

/** Lists the pages of a built site that become PDF: the booklets of plans, and profiles of areas. */
export function pdfJobs(folder: string, choice: PdfChoice): readonly PdfJob[] {
  const isChosen = (wanted: readonly string[], value: string) =>
    wanted.length === 0 || wanted.includes(value);
  return filesBelow(folder)
    .flatMap((file) => [...jobOf(file, "plans", BOOKLET), ...jobOf(file, "areas", PROFILE)])
    .filter(
      ({ kind, language }) => isChosen(choice.kinds, kind) && isChosen(choice.languages, language),
    );
}

function jobOf(file: string, kind: PdfKind, pattern: RegExp): readonly PdfJob[] {
  const { language = "", name = "" } = pattern.exec(file)?.groups ?? {};
  if (language === "") return [];
  const page = file.replace(/index\.html$/, "");
  return [{ kind, language, page, file: `pdf/${language}/${kind}/${name}.pdf` }];
}
