import type { Document, Pair, Scalar, YAMLMap, YAMLSeq } from "yaml";
import { isMap, isPair, isScalar, isSeq, parseDocument, visit } from "yaml";
import { committedStackFiles, stackText } from "./stackTexts";

/** A stack file with mistakes in it, as a careless hand would make them. */
export interface MutatedStack {
    /** The committed file that it was. */
    readonly file: string;
    readonly text: string;
    /** What was done to it, in words. */
    readonly mutations: readonly string[];
}

interface Mutation {
    readonly text: string;
    readonly description: string;
}

type Random = () => number;

/** One to three mistakes in one of the committed stack files. The same seed gives the same text. */
export function mutateStackText(seed: number): MutatedStack {
    const random = generator(seed);
    const file = pick(random, committedStackFiles());
    const mutations: string[] = [];
    let text = stackText(file);
    for (let count = 1 + Math.floor(random() * 3); count > 0; count--) {
        const mutation = pick(random, kindOfMutation(random))(text, random);
        mutations.push(mutation.description);
        text = mutation.text;
    }
    return { file, text, mutations };
}

/** Half of the changes are plausible, so that what lies behind the loader is tried too. */
function kindOfMutation(random: Random): readonly Mutate[] {
    const share = random();
    if (share < 0.5) return plausibleMutations;
    return share < 0.9 ? treeMutations : textMutations;
}

/** Random numbers that a seed decides (mulberry32, public domain). */
function generator(seed: number): Random {
    let state = seed >>> 0;
    return () => {
        state = (state + 0x6d2b79f5) >>> 0;
        let mixed = Math.imul(state ^ (state >>> 15), state | 1);
        mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed;
        return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
    };
}

function pick<T>(random: Random, items: readonly T[]): T {
    const item = items[Math.floor(random() * items.length)];
    if (item === undefined) throw new Error("nothing to choose from");
    return item;
}

const strangeScalars: readonly unknown[] = [
    null, true, false, 0, -1, 1, 0.5, 1e21, 999999999, Number.NaN, Number.POSITIVE_INFINITY, "", " ", "yes", "no", "latest",
    "1.5TB", "12 hours", "2019", "GeoRedundant", "10.20.0.0/24", "10.20.0.1/24", "300.1.1.1", "0.0.0.0/0", "2020-01-01",
    "../../etc/passwd", "a".repeat(300), "💾", "__proto__", "${var}", "{{ value }}", "DROP TABLE", "\u0000", "line\nbreak",
]; // prettier-ignore

const strangeKeys: readonly string[] = [
    "__proto__",
    "constructor",
    "toString",
    "",
    "a b",
    "vault",
    "mode",
    "1",
    "Größe",
    "x".repeat(200),
    "mabs:vault",
];

type Mutate = (text: string, random: Random) => Mutation;

const treeMutations: readonly Mutate[] = [
    onPair("deletes", (pair, parent) => parent.delete(pair.key)),
    onPair("renames", (pair, _parent, random) => rename(pair, misspelt(keyOf(pair), random))),
    onPair("gives a strange name to", (pair, _parent, random) => rename(pair, pick(random, strangeKeys))),
    onPair("replaces the value of", (pair, _parent, random, document) =>
        setValue(pair, document, pick(random, strangeScalars)),
    ),
    onPair("makes a list of", (pair, _parent, _random, document) => setValue(pair, document, [pair.value])),
    onPair("makes a block of", (pair, _parent, _random, document) => setValue(pair, document, { value: pair.value })),
    onPair("empties", (pair, _parent, random, document) => setValue(pair, document, pick(random, [{}, [], null]))),
    onPair("encrypts", (pair, _parent, _random, document) => setValue(pair, document, { secure: "v1:AAAA:BBBB" })),
    onPair("moves up", (pair, parent, _random, document) => moveUp(pair, parent, document)),
    onPair("repeats", (pair, parent) => parent.items.push(pair)),
    onScalar("changes the number", (scalar, random) => {
        if (typeof scalar.value === "number")
            scalar.value = Math.round(scalar.value * pick(random, [-1, 0, 0.1, 2, 10, 1000]));
        else scalar.value = pick(random, strangeScalars);
    }),
    onScalar("damages the text", (scalar, random) => {
        scalar.value = misspelt(String(scalar.value), random);
    }),
    onSequence("repeats an item of", (sequence, random) =>
        sequence.items.push(pick(random, [...sequence.items, null])),
    ),
    onSequence("shortens", (sequence) => sequence.items.splice(0, 1)),
    onSequence("adds something strange to", (sequence, random, document) =>
        sequence.items.push(document.createNode(pick(random, strangeScalars))),
    ),
];

/** Values of which one is replaced by another: each right somewhere, perhaps not here. */
const plausibleScalars: readonly (readonly unknown[])[] = [
    ["westeurope", "northeurope", "westus", "usgovvirginia", "norwaywest", "WestEurope", "mars"],
    ["GeoRedundant", "LocallyRedundant", "ZoneRedundant"],
    ["Disabled", "Unlocked", "Locked"],
    ["public", "private"],
    ["natGateway", "azureFirewall", "existingFirewall", "proxy"],
    [
        "Standard_A4_v2",
        "Standard_A8_v2",
        "Standard_A2_v2",
        "Standard_D4s_v5",
        "Standard_D8s_v5",
        "Standard_D2s_v5",
        "Standard_D4ds_v6",
        "Basic_A4",
    ],
    ["Standard_LRS", "StandardSSD_LRS", "StandardSSD_ZRS", "Premium_LRS", "Premium_ZRS", "PremiumV2_LRS"],
    ["2016", "2019", "2022"],
    ["V3", "V4"],
    ["1", "2", "3"],
    ["Basic", "Standard", "Premium"],
    ["14.0.30.0", "14.0.42.0", "14.0.46.0", "13.0.415.0", "2.0.9262.0", "2.0.9249.0", "2.0.9170.0"],
    ["20:00", "22:00", "23:30", "03:00", "12:00"],
    ["UTC", "W. Europe Standard Time", "Europe/Amsterdam"],
    ["Monday", "Saturday", "Sunday"],
    ["10.20.0.0/24", "10.20.0.0/26", "10.10.0.0/16", "10.20.0.64/26", "192.168.0.0/20", "10.21.0.0/24", "10.22.0.0/25"],
    ["10.10.0.4", "10.20.0.4", "10.20.0.5", "168.63.129.16", "10.20.0.255"],
    [true, false],
];

const additions: readonly (readonly [path: readonly string[], value: unknown])[] = [
    [["mabs:vault", "access"], "private"],
    [["mabs:vault", "crossRegionRestore"], true],
    [["mabs:vault", "redundancy"], "ZoneRedundant"],
    [["mabs:vault", "immutability"], "Unlocked"],
    [["mabs:network", "bastion"], {}],
    [["mabs:network", "egress"], { mode: "azureFirewall", zones: ["1", "2"] }],
    [["mabs:network", "egress"], { mode: "existingFirewall", privateIpAddress: "10.10.0.4" }],
    [["mabs:network", "protectedSubnets"], ["10.10.1.0/24"]],
    [["mabs:network", "subnets"], { server: "10.20.0.0/27" }],
    [["mabs:servers", "MABS77"], { storage: { protectedDataGiB: 300 }, zone: "2" }],
    [
        ["mabs:servers", "MABS78"],
        { size: "Standard_D4s_v5", storage: { protectedDataGiB: 9000, diskSku: "Premium_LRS" } },
    ],
    [["mabs:monitoring", "enabled"], false],
    [["mabs:maintenance", "enabled"], false],
    [["mabs:maintenance", "durationMinutes"], 235],
    [["mabs:protection", "lock"], false],
    [["mabs:tags", "team"], "backup"],
    [["mabs:storage", "allowedAddressRanges"], ["203.0.113.7"]],
    [["mabs:compatibility", "keepVersionAliases"], true],
];

const plausibleMutations: readonly Mutate[] = [
    onScalar(
        "chooses something else than",
        (scalar, random) => {
            const values = plausibleScalars.find((group) => group.includes(scalar.value)) ?? [scalar.value];
            scalar.value = pick(random, values);
        },
        ({ value }) => plausibleScalars.some((group) => group.includes(value)),
    ),
    onScalar(
        "changes the number",
        (scalar, random) => {
            scalar.value = Math.max(1, Math.round(Number(scalar.value) * pick(random, [0.5, 0.9, 1.1, 2, 4])));
        },
        ({ value }) => typeof value === "number",
    ),
    (text, random) => {
        const document = parseDocument(text, { uniqueKeys: false, logLevel: "silent" });
        const [path, value] = pick(random, additions);
        if (document.errors.length > 0 || !isMap(document.get("config"))) return { text, description: "adds nothing" };
        const block = document.getIn(["config", path[0]]);
        if (block !== undefined && !isMap(block)) return { text, description: "adds nothing" };
        document.setIn(["config", ...path], document.createNode(value));
        return { text: document.toString({ lineWidth: 0 }), description: `adds ${path.join(".")}` };
    },
    onPair("deletes", (pair, parent) => parent.delete(pair.key)),
];

const textMutations: readonly Mutate[] = [
    onLine("removes line", () => ""),
    onLine("doubles line", (line) => `${line}\n${line}`),
    onLine("indents line", (line) => `  ${line}`),
    onLine("puts a tab before line", (line) => `\t${line}`),
    onLine("takes the colon out of line", (line) => line.replace(":", "")),
    onLine("opens a quote in line", (line) => `${line} "`),
    onLine("opens a bracket in line", (line) => `${line} [`),
    onLine("adds an alias to line", (line) => `${line} *nowhere`),
    onLine("indents by no-break spaces line", (line) =>
        line.replace(/^ +/, (spaces) => "\u00a0".repeat(spaces.length)),
    ),
    onLine("puts a no-break space behind the colon of line", (line) => line.replace(": ", ":\u00a0")),
    onLine("puts typographic quotes around the value of line", (line) => line.replace(/: (.+)$/, ": “$1”")),
    onLine("begins a second document before line", (line) => `---\n${line}`),
    onLine("comments out line", (line) => `# ${line}`),
    (text, random) => ({ text: text.slice(0, Math.floor(random() * text.length)), description: "cuts the file off" }),
    (text, random) => {
        const place = Math.floor(random() * text.length);
        const noise = pick(random, [
            "\u0000",
            "\ufeff",
            "\r",
            "---\n",
            "%",
            "&a ",
            "!!binary ",
            "{",
            "}",
            "- ",
            ": ",
            "\u2028",
            "🦆",
        ]);
        return {
            text: text.slice(0, place) + noise + text.slice(place),
            description: `inserts ${JSON.stringify(noise)} at ${place}`,
        };
    },
    (text) => ({ text: text.replaceAll("\n", "\r\n"), description: "uses Windows line ends" }),
    () => ({ text: "", description: "empties the file" }),
];

function onPair(
    verb: string,
    change: (pair: Pair, parent: YAMLMap, random: Random, document: Document) => unknown,
): Mutate {
    return onTree(
        verb,
        (node, parents) => isPair(node) && parents.length > 2,
        (node, parents, random, document) => {
            const parent = parents.at(-1);
            if (!isPair(node) || !isMap(parent)) return "nothing";
            const name = keyOf(node);
            change(node, parent, random, document);
            return name;
        },
    );
}

function onScalar(
    verb: string,
    change: (scalar: Scalar, random: Random) => unknown,
    suits: (scalar: Scalar) => boolean = () => true,
): Mutate {
    return onTree(
        verb,
        (node, parents) => isScalar(node) && parents.length > 3 && suits(node),
        (node, _parents, random) => {
            if (!isScalar(node)) return "nothing";
            const name = String(node.value);
            delete node.source;
            change(node, random);
            return name;
        },
    );
}

function onSequence(verb: string, change: (sequence: YAMLSeq, random: Random, document: Document) => unknown): Mutate {
    return onTree(
        verb,
        (node) => isSeq(node),
        (node, _parents, random, document) => {
            if (isSeq(node)) change(node, random, document);
            return "a list";
        },
    );
}

type Change = (node: unknown, parents: readonly unknown[], random: Random, document: Document) => string;

/** Changes one part of the tree and writes the file again. A file that is broken already gets a broken line instead. */
function onTree(verb: string, suits: (node: unknown, parents: readonly unknown[]) => boolean, change: Change): Mutate {
    return (text, random) => {
        const document = parseDocument(text, { uniqueKeys: false, logLevel: "silent" });
        const places: { readonly node: unknown; readonly parents: readonly unknown[] }[] = [];
        if (document.errors.length === 0) {
            visit(document, (_key, node, parents) => {
                if (suits(node, parents)) places.push({ node, parents });
            });
        }
        if (places.length === 0) return { text: `${text}\n}`, description: "closes a bracket that is not open" };
        const { node, parents } = pick(random, places);
        const description = `${verb} ${change(node, parents, random, document)}`;
        return { text: document.toString({ lineWidth: 0 }), description };
    };
}

function onLine(verb: string, change: (line: string) => string): Mutate {
    return (text, random) => {
        const lines = text.split("\n");
        const index = Math.floor(random() * lines.length);
        return { text: lines.with(index, change(lines[index] ?? "")).join("\n"), description: `${verb} ${index + 1}` };
    };
}

const keyOf = ({ key }: Pair): string => (isScalar(key) ? String(key.value) : String(key));

function rename(pair: Pair, name: string): void {
    if (isScalar(pair.key)) pair.key.value = name;
}

function setValue(pair: Pair, document: Document, value: unknown): void {
    pair.value = document.createNode(value, { aliasDuplicateObjects: false });
}

function moveUp(pair: Pair, parent: YAMLMap, document: Document): void {
    parent.delete(pair.key);
    const config = document.get("config");
    if (isMap(config)) config.items.push(pair);
}

/** A typing mistake: a letter lost, doubled, exchanged, in the wrong case, or a stranger. */
function misspelt(text: string, random: Random): string {
    const place = Math.floor(random() * text.length);
    const [before, letter, after] = [text.slice(0, place), text.charAt(place), text.slice(place + 1)];
    return pick(random, [
        before + after,
        before + letter + letter + after,
        before + after.charAt(0) + letter + after.slice(1),
        before + (letter === letter.toUpperCase() ? letter.toLowerCase() : letter.toUpperCase()) + after,
        `${before}_${after}`,
    ]);
}
