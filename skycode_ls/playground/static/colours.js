// Colours for code, read from its surface: comments, strings, numbers, keywords and calls.

const KEYWORDS = {
  python: "False None True and as assert async await break case class continue def del elif else except finally for from global if import in is lambda match nonlocal not or pass raise return try while with yield self",
  javascript: "async await break case catch class const continue debugger default delete do else export extends false finally for from function get if import in instanceof let new null of return set static super switch this throw true try typeof undefined var void while with yield",
  typescript: "abstract any as async await boolean break case catch class const continue declare default delete do else enum export extends false finally for from function get if implements import in instanceof interface is keyof let namespace never new null number of private protected public readonly return set static string super switch this throw true try type typeof undefined unknown var void while with yield",
  java: "abstract assert boolean break byte case catch char class const continue default do double else enum extends false final finally float for if implements import instanceof int interface long native new null package private protected public record return short static super switch synchronized this throw throws true try var void volatile while yield",
  c: "auto bool break case char const continue default do double else enum extern false float for goto if inline int long register return short signed sizeof static struct switch true typedef union unsigned void volatile while NULL",
  cpp: "auto bool break case catch char class const constexpr continue default delete do double else enum explicit export extern false final float for friend if inline int long mutable namespace new noexcept nullptr operator override private protected public return short signed sizeof static struct switch template this throw true try typedef typename union unsigned using virtual void volatile while",
  go: "break case chan const continue default defer else error fallthrough false for func go goto if import interface iota map nil package range return select string struct switch true type var int int64 float64 bool byte rune make len append",
  shellscript: "case do done elif else esac export fi for function if in local readonly return set shift then trap until while exit echo printf",
};

const LONGEST = 300_000; // a text beyond this is shown plain: colouring reads it all at each edit

/** Return a function from a text to its tokens [start, end, kind], in order, for one language. */
export function painter(language) {
  const words = new Set((KEYWORDS[language.id] ?? "").split(" "));
  const pattern = new RegExp(parts(language).join("|"), "g");
  return (text) => {
    const found = [];
    if (text.length > LONGEST) return found;
    for (const match of text.matchAll(pattern)) {
      const { comment, string, number, word } = match.groups;
      let kind = comment !== undefined ? "comment" : string !== undefined ? "string" : "number";
      if (word !== undefined) {
        kind = words.has(word) ? "keyword" : text[match.index + word.length] === "(" ? "call" : "";
      }
      if (kind && (comment || string || number || word)) {
        found.push([match.index, match.index + match[0].length, kind]);
      }
    }
    return found;
  };
}

function parts({ lineComment, blockComment, strings, longStrings }) {
  const comments = [];
  if (blockComment) {
    comments.push(`${quoted(blockComment[0])}[^]*?(?:${quoted(blockComment[1])}|$)`);
  }
  const before = lineComment === "#" ? "(?<![\\w${])" : ""; // $# and ${#name} are no comments
  comments.push(`${before}${quoted(lineComment)}[^\\n]*`);
  const texts = [
    ...longStrings.map((mark) => `${quoted(mark)}(?:\\\\[^]|(?!${quoted(mark)})[^])*(?:${quoted(mark)}|$)`),
    ...strings.map((mark) => `${mark}(?:\\\\.|[^${mark}\\\\\\n])*${mark}?`),
  ];
  return [
    `(?<comment>${comments.join("|")})`,
    `(?<string>${texts.join("|")})`,
    "(?<number>\\b\\d[\\w.]*)",
    "(?<word>[A-Za-z_]\\w*)",
  ];
}

function quoted(text) {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&");
}
