import { JSDOM } from "jsdom";

/** The document in which Observable Plot draws; nothing is ever attached to it. */
export const plotDocument: Document = new JSDOM("").window.document;
