import type { MarkKind } from "../charts/mark.ts";
import type { Markup } from "../markup/html.ts";

/** A number with what it counts. */
export interface CardFact {
  readonly value: string;
  readonly label: string;
}

/** What the picture of a page shows, in the page's words. */
export interface SocialCard {
  readonly language: string;
  readonly direction: "ltr" | "rtl";
  readonly atlas: string;
  readonly kicker: string;
  readonly title: string;
  readonly text: string;
  readonly facts: readonly CardFact[];
  readonly status: { readonly mark: MarkKind; readonly label: string } | null;
  /** A map or a chart as the page shows it. */
  readonly picture: Markup | null;
  /** The address without its scheme, to be read and typed. */
  readonly address: string;
}

/** What a page says of itself beyond title and description; what is left out has no place. */
export type CardDetails = Partial<Pick<SocialCard, "kicker" | "facts" | "status" | "picture">> & {
  readonly title?: string;
  readonly text?: string;
};
