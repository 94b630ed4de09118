/** A character that a reader takes for another one. Word processors, chats and web pages put it into copied text. */
export interface Lookalike {
    /** Name and code point: `no-break space (U+00A0)`. */
    readonly name: string;
    /** What is right in its place, as a phrase. */
    readonly instead: string;
    readonly kind: "space" | "quote" | "sign";
    /** Counted from 0, in the text that was searched. */
    readonly index: number;
}

type Row = readonly [codePoint: number, name: string];

const kinds: Readonly<Record<Lookalike["kind"], readonly Row[]>> = {
    space: [
        [0x00a0, "no-break space"],
        [0x00ad, "soft hyphen"],
        [0x2003, "em space"],
        [0x2007, "figure space"],
        [0x2009, "thin space"],
        [0x200b, "zero-width space"],
        [0x200c, "zero-width non-joiner"],
        [0x200d, "zero-width joiner"],
        [0x202f, "narrow no-break space"],
        [0x2060, "word joiner"],
        [0x3000, "ideographic space"],
        [0xfeff, "byte order mark"],
    ],
    quote: [
        [0x00ab, "guillemet"],
        [0x00bb, "guillemet"],
        [0x2018, "typographic quote"],
        [0x2019, "typographic quote"],
        [0x201a, "typographic quote"],
        [0x201c, "typographic quote"],
        [0x201d, "typographic quote"],
        [0x201e, "typographic quote"],
    ],
    sign: [
        [0x2010, "hyphen"],
        [0x2011, "no-break hyphen"],
        [0x2013, "en dash"],
        [0x2014, "em dash"],
        [0x2212, "minus sign"],
        [0xff0c, "full-width comma"],
        [0xff1a, "full-width colon"],
    ],
};

const withoutWidth: ReadonlySet<number> = new Set([0x00ad, 0x200b, 0x200c, 0x200d, 0x2060, 0xfeff]);
const ordinarySpace = "an ordinary space";

const instead = (codePoint: number, kind: Lookalike["kind"]): string => {
    if (kind === "quote") return 'a straight quote (") or none';
    if (kind === "sign")
        return codePoint === 0xff0c ? "a comma" : codePoint === 0xff1a ? "a colon" : "a hyphen-minus (-)";
    return withoutWidth.has(codePoint) ? "no invisible character" : ordinarySpace;
};

const known: ReadonlyMap<string, Omit<Lookalike, "index">> = new Map(
    (["space", "quote", "sign"] as const).flatMap((kind) =>
        kinds[kind].map(([codePoint, name]) => [
            String.fromCodePoint(codePoint),
            {
                name: `${name} (U+${codePoint.toString(16).toUpperCase().padStart(4, "0")})`,
                instead: instead(codePoint, kind),
                kind,
            },
        ]),
    ),
);

const anyOfThem = new RegExp(`[${[...known.keys()].join("")}]`, "gu");

/** Every such character of a text, in order. */
export function lookalikesIn(text: string): readonly Lookalike[] {
    return [...text.matchAll(anyOfThem)].flatMap(({ 0: character, index }) => {
        const lookalike = known.get(character);
        return lookalike === undefined ? [] : [{ ...lookalike, index }];
    });
}

/**
 * The character for which a text without quotes, key or value, cannot mean what it says: a space that is none at its end,
 * quotes that YAML does not know around it, or a colon that such a space follows. In the middle of a text it may be meant.
 */
export function misleadingIn(plainText: string): Lookalike | undefined {
    const found = lookalikesIn(plainText);
    const [first, last] = [found.at(0), found.at(-1)];
    const isFirst = first?.index === 0;
    const isLast = last?.index === plainText.length - 1;
    if (isFirst && first.kind === "space") return first;
    if (isLast && last.kind === "space") return last;
    if (isFirst && isLast && first.kind === "quote" && last.kind === "quote") return first;
    return found.find(({ index }) => keyWithColon.test(plainText.slice(0, index + 1)));
}

/** A key whose colon the YAML reader does not see. */
const keyWithColon = /^[A-Za-z][\w.:-]*(?::[^\x00-\x7f]|\uff1a)$/;

/** The text that was meant: without quotes and what cannot be seen, and with ordinary spaces. */
export function withoutLookalikes(text: string): string {
    return text.replace(anyOfThem, (character) => {
        const lookalike = known.get(character);
        if (lookalike === undefined || lookalike.kind === "sign") return character;
        return lookalike.instead === ordinarySpace ? " " : "";
    });
}
