/** What a letter says before it is written. */
export interface LetterStart {
  readonly subject: string;
  readonly body?: string;
}

/**
 * Makes the address that opens a letter in a mail program. Line breaks in the subject become spaces:
 * some programs would take what follows for further headers.
 */
export function letterHref(to: string, { subject, body }: LetterStart): string {
  const query = `subject=${encodeURIComponent(subject.replace(/\s+/g, " "))}`;
  return `mailto:${to}?${query}${body === undefined ? "" : `&body=${encodeURIComponent(body)}`}`;
}
