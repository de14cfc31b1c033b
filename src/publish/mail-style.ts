import { COLOURS } from "../scales/colours.ts";

const { ink, "ink-2": ink2, rule, "rule-2": rule2, accent, tint } = COLOURS.light;

/** The faces of a letter: those that every mail program has. */
export const MAIL_FONTS = {
  serif: "Georgia,'Times New Roman',serif",
  sans: "Arial,Helvetica,sans-serif",
} as const;

/** The colours of a letter, as literals: mail programs know no variables. */
export const MAIL_COLOURS = COLOURS.light;

/** The side on which lines begin, and the other one. */
export interface MailSides {
  readonly direction: "ltr" | "rtl";
  readonly start: "left" | "right";
  readonly end: "left" | "right";
}

/** Gives the sides of a letter in a direction of writing. */
export function mailSides(direction: "ltr" | "rtl"): MailSides {
  return direction === "rtl"
    ? { direction, start: "right", end: "left" }
    : { direction, start: "left", end: "right" };
}

/** Gives the style of each element of prose in a letter. */
export function mailStyles({ start }: MailSides): Readonly<Record<string, string>> {
  const { serif, sans } = MAIL_FONTS;
  const text = `font:17px/1.6 ${serif};color:${ink};text-align:${start}`;
  const small = `font:14px/1.45 ${sans};color:${ink};text-align:${start}`;
  const heading = `margin:20px 0 8px;font:bold 19px/1.3 ${serif};color:${ink};text-align:${start}`;
  return {
    p: `margin:0 0 14px;${text}`,
    h2: heading,
    h3: heading.replace("19px", "17px"),
    h4: heading.replace("19px", "16px"),
    h5: heading.replace("19px", "16px"),
    h6: heading.replace("19px", "16px"),
    ul: `margin:0 0 14px;padding:0;padding-${start}:22px;${text}`,
    ol: `margin:0 0 14px;padding:0;padding-${start}:26px;${text}`,
    li: "margin:0 0 6px",
    a: `color:${accent};text-decoration:underline`,
    blockquote: `margin:0 0 14px;padding:0;padding-${start}:16px;border-${start}:1px solid ${rule2}`,
    aside: `margin:0 0 14px;padding:14px 16px 1px;background:${tint};${text}`,
    table: "border-collapse:collapse;width:100%;margin:0 0 10px",
    th: `padding:6px 4px;border-bottom:1px solid ${rule2};${small};font-weight:bold`,
    td: `padding:6px 4px;border-bottom:1px solid ${rule};${small}`,
    caption: `padding:0 0 6px;${small};color:${ink2}`,
    code: "font:15px/1.5 'Courier New',monospace",
    pre: "margin:0 0 14px;white-space:pre-wrap",
    hr: `border:0;border-top:1px solid ${rule};margin:20px 0`,
    img: "display:block;max-width:100%;height:auto;border:0",
    em: "font-style:italic",
    bdi: "font-style:normal",
  };
}
