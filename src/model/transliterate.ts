const DIGRAPHS: readonly (readonly [RegExp, string])[] = [
  [/υ\u0301/gu, "υ"],
  [/(?<![\p{L}\p{M}])μπ|μπ(?![\p{L}\p{M}])/gu, "b"],
  [/μπ/gu, "mp"],
  [/γγ/gu, "ng"],
  [/γκ/gu, "gk"],
  [/γξ/gu, "nx"],
  [/γχ/gu, "nch"],
  [/ου(?!\u0308)/gu, "ou"],
  [/([αεη])υ(?!\u0308)(?=[θκξπσςτφχψ]|\P{L}|$)/gu, "$1f"],
  [/([αεη])υ(?!\u0308)/gu, "$1v"],
];

const LETTERS: Readonly<Record<string, string>> = {
  α: "a",
  β: "v",
  γ: "g",
  δ: "d",
  ε: "e",
  ζ: "z",
  η: "i",
  θ: "th",
  ι: "i",
  κ: "k",
  λ: "l",
  μ: "m",
  ν: "n",
  ξ: "x",
  ο: "o",
  π: "p",
  ρ: "r",
  σ: "s",
  ς: "s",
  τ: "t",
  υ: "y",
  φ: "f",
  χ: "ch",
  ψ: "ps",
  ω: "o",
  ß: "ss",
  æ: "ae",
  ø: "o",
  œ: "oe",
  ł: "l",
  đ: "d",
  ð: "d",
  þ: "th",
  ı: "i",
};

/**
 * Writes a name in small Latin letters without accents: Greek by ELOT 743 (ISO 843, transcription),
 * Latin letters by dropping their marks. Letters of other scripts stay as they are.
 */
export function transliterate(name: string): string {
  let text = name.toLowerCase().normalize("NFD");
  for (const [digraph, latin] of DIGRAPHS) text = text.replace(digraph, latin);
  return text.replace(/\p{M}/gu, "").replace(/[^a-z0-9]/gu, (letter) => LETTERS[letter] ?? letter);
}
