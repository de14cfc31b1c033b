import { posix } from "node:path";

/**
 * The rooms of src/ in the order in which imports run: a room may import those of the lines above
 * it. Rooms on one line do not import each other.
 */
const LINES = [
  ["model"],
  ["load", "disclosure", "stats", "markup"],
  ["derive"],
  ["locales"],
  ["scales"],
  ["carto", "charts"],
  ["figures"],
  ["prose"],
  ["views"],
  ["publish"],
  ["atlas.ts"],
  ["routes.ts"],
  ["laid-out.ts"],
  ["styles"],
  ["components"],
  ["layouts"],
  ["pages"],
];

/** Rooms that may read files. */
const FILE_ROOMS = ["load", "atlas.ts"];

/** Modules that reach the machine: none for src/, but the file system for the rooms above. */
const MACHINE =
  /^(node:)?(child_process|cluster|dgram|fs|http|https|net|os|process|worker_threads)\b/u;
const FILE_SYSTEM = /^(node:)?fs\b/u;

/**
 * Names the room of a file: the folder below src/, or the file's own name directly in src/. None for
 * a file elsewhere.
 * @param {string} path Relative to the project, with forward slashes.
 * @returns {string | undefined}
 */
export function roomOf(path) {
  const [folder, room] = path.split("/");
  return folder === "src" ? room : undefined;
}

/**
 * Says what is wrong with an import; nothing if it is allowed. Files outside src/ import what they
 * like.
 * @param {string} file Relative to the project, with forward slashes.
 * @param {string} source What is imported, as written.
 * @returns {string | undefined}
 */
export function wrongImport(file, source) {
  const room = roomOf(file);
  if (room === undefined) return undefined;
  if (!source.startsWith(".")) return wrongModule(room, source);
  const target = posix.normalize(posix.join(posix.dirname(file), source.replace(/\?.*$/u, "")));
  const wanted = roomOf(target);
  if (wanted === undefined) return `src/ imports nothing from outside itself (here ${target})`;
  if (wanted === room) return undefined;
  const [from, to] = [lineOf(room), lineOf(wanted)];
  if (from === -1) return unknownRoom(room);
  if (to === -1) return unknownRoom(wanted);
  if (to === from) return `${room} and ${wanted} import neither the other`;
  return to > from ? `${room} comes before ${wanted} and may not import it` : undefined;
}

/**
 * @param {string} room
 * @param {string} source
 */
function wrongModule(room, source) {
  if (!MACHINE.test(source)) return undefined;
  if (FILE_SYSTEM.test(source) && FILE_ROOMS.includes(room)) return undefined;
  const who = FILE_SYSTEM.test(source) ? "only load/, src/atlas.ts and scripts/" : "only scripts/";
  return `${who} may import ${source}`;
}

/** @param {string} room */
function lineOf(room) {
  return LINES.findIndex((rooms) => rooms.includes(room));
}

/** @param {string} room */
function unknownRoom(room) {
  return `unknown room: ${room}; the rooms and their order are in scripts/lint/rooms.mjs`;
}
