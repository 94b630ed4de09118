import type { Node, Pair, Scalar, YAMLMap } from "yaml";
import { isAlias, isMap, isScalar, isSeq } from "yaml";
import type { PathSegment } from "./configPath";
import { pathText } from "./configPath";
import type { EntryPosition, TextPosition } from "./positions";
import type { Problem } from "./problem";
import { problemAt } from "./problem";
import type { PlacedProblem } from "./lookalikeProblems";
import { lookalikeProblem } from "./lookalikeProblems";
import type { Lookalike } from "./lookalikes";
import { lookalikesIn, misleadingIn, withoutLookalikes } from "./lookalikes";
import { setOwn } from "./setOwn";
import { unknownAlias } from "./yamlProblems";

/** Plain data of a YAML tree, with the position of every part and the mistakes of notation that a schema cannot see. */
export interface PlainTree {
    readonly values: Record<string, unknown>;
    readonly positions: ReadonlyMap<string, EntryPosition>;
    readonly problems: readonly PlacedProblem[];
    /** Paths whose value was left out because its notation is wrong. */
    readonly omitted: ReadonlySet<string>;
}

/** Thrown for trees that no environment needs; the parser reports it. */
export class TreeTooLarge extends Error {}

const largest = { depth: 64, nodes: 50_000 } as const;

/** What Go's YAML reader, and so Pulumi, takes for a point in time. */
const bareDate = /^[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}(?:[Tt ].*)?$/;
const leadingZero = /^[-+]?0[0-9_]+$/;
/** A thousand or one, depending on the country. */
const pointOfThousands = /^[0-9]{1,3}\.[0-9]{3}$/;

/** Reads the `config:` block. Aliases are followed, duplicate keys and values with two meanings are reported. */
export function plainTree(config: YAMLMap, resolve: ResolveAlias, at: PositionAt): PlainTree {
    const reader = new TreeReader(resolve, at);
    return {
        values: reader.readMap(config, [], 0),
        positions: reader.positions,
        problems: reader.problems,
        omitted: reader.omitted,
    };
}

/** The node that an alias stands for; undefined when there is none. */
export type ResolveAlias = (alias: Node) => Node | undefined;
/** The position of an offset in the text. */
export type PositionAt = (offset: number) => TextPosition;

type Path = readonly PathSegment[];

/** Walks a tree once and collects what it meets. */
class TreeReader {
    public readonly positions = new Map<string, EntryPosition>();
    public readonly problems: PlacedProblem[] = [];
    public readonly omitted = new Set<string>();
    private nodes = 0;

    public constructor(
        private readonly resolve: ResolveAlias,
        private readonly at: PositionAt,
    ) {}

    public readMap(map: YAMLMap, path: Path, depth: number): Record<string, unknown> {
        const plain: Record<string, unknown> = {};
        for (const pair of map.items) {
            const [disguise] = isPlainText(pair.key) ? lookalikesIn(keyText(pair)) : [];
            const key = disguise === undefined ? keyText(pair) : withoutLookalikes(keyText(pair)).trim();
            const childPath = [...path, key];
            const keyPosition = this.positionOf(pair.key);
            if (disguise !== undefined) this.pointAt(disguise, childPath, pair.key);
            if (Object.hasOwn(plain, key)) {
                this.problems.push({ problem: duplicateKey(childPath, this.positions), position: keyPosition });
                continue;
            }
            this.positions.set(pathText(childPath), {
                key: keyPosition,
                value: this.valuePosition(pair.value, keyPosition),
            });
            setOwn(plain, key, this.read(pair.value, childPath, depth + 1));
        }
        return plain;
    }

    private read(node: unknown, path: Path, depth: number): unknown {
        if (depth > largest.depth || ++this.nodes > largest.nodes) throw new TreeTooLarge();
        if (isAlias(node)) return this.readAlias(node, path, depth);
        if (isMap(node)) return this.readMap(node, path, depth);
        if (isSeq(node)) return node.items.map((item, index) => this.readItem(item, [...path, index], depth));
        return isScalar(node) ? this.readScalar(node, path) : null;
    }

    private readAlias(alias: Node, path: Path, depth: number): unknown {
        const target = this.resolve(alias);
        if (target !== undefined) return this.read(target, path, depth + 1);
        this.omit(problemAt("MABS-CFG-103", pathText(path), unknownAlias), alias);
        return null;
    }

    private readItem(item: unknown, path: Path, depth: number): unknown {
        const position = this.positionOf(item);
        this.positions.set(pathText(path), { key: position, value: position });
        return this.read(item, path, depth + 1);
    }

    private readScalar(scalar: Scalar, path: Path): unknown {
        const isTop = path.length === 1;
        const source = scalar.type === "PLAIN" ? (scalar.source ?? "") : "";
        const disguise = misleadingIn(source);
        if (disguise !== undefined) {
            this.pointAt(disguise, path, scalar);
            this.omitted.add(pathText(path));
        }
        const ambiguous = isTop ? undefined : ambiguity(source);
        if (ambiguous !== undefined) this.omit(problemAt(ambiguous.id, pathText(path), ambiguous.details), scalar);
        // Pulumi keeps scalars of the top level as text.
        return isTop && source !== "" && typeof scalar.value !== "string" && scalar.value !== null
            ? source
            : scalar.value;
    }

    private pointAt(disguise: Lookalike, path: Path, node: unknown): void {
        const { line, column } = this.positionOf(node);
        this.problems.push({
            problem: lookalikeProblem(pathText(path), disguise),
            position: { line, column: column + disguise.index },
        });
    }

    private omit(problem: Problem, node: Node): void {
        this.problems.push({ problem, position: this.positionOf(node) });
        this.omitted.add(problem.path);
    }

    /** A block begins on the line below its key; the key is what a reader looks for. */
    private valuePosition(value: unknown, key: TextPosition): TextPosition {
        const inBlock = (isMap(value) || isSeq(value)) && value.flow !== true;
        const isEmpty = value === null || (isScalar(value) && value.type === "PLAIN" && (value.source ?? "") === "");
        return inBlock || isEmpty ? key : this.positionOf(value);
    }

    private positionOf(node: unknown): TextPosition {
        return this.at((node as Partial<Node> | null | undefined)?.range?.[0] ?? 0);
    }
}

function ambiguity(
    source: string,
): { readonly id: "MABS-CFG-117" | "MABS-CFG-120"; readonly details: Parameters<typeof problemAt>[2] } | undefined {
    if (bareDate.test(source)) {
        const details = { expected: "a date in quotes", found: source, hint: `write "${source.slice(0, 10).trim()}"` };
        return { id: "MABS-CFG-120", details };
    }
    if (leadingZero.test(source)) {
        const details = {
            expected: "a number without leading zeros",
            found: source,
            hint: source.length > 15 ? "write it in quotes" : `write ${Number(source)}, or "${source}" if it is a text`,
        };
        return { id: "MABS-CFG-117", details };
    }
    if (pointOfThousands.test(source)) {
        const hint = `write ${source.replace(".", "")} for thousands, or fewer decimals`;
        const details = { expected: "a number that nobody reads in two ways", found: source, hint };
        return { id: "MABS-CFG-117", details };
    }
    return undefined;
}

function duplicateKey(path: readonly PathSegment[], positions: ReadonlyMap<string, EntryPosition>): Problem {
    const text = pathText(path);
    const first = positions.get(text)?.key;
    return problemAt("MABS-CFG-104", text, {
        expected: "every key once",
        found: `${JSON.stringify(String(path.at(-1)))} a second time`,
        ...(first === undefined ? {} : { hint: `the first one is in line ${first.line}; remove one of them` }),
    });
}

const isPlainText = (node: unknown): boolean =>
    isScalar(node) && node.type === "PLAIN" && typeof node.value === "string";

/** Keys of YAML may be numbers or empty; Pulumi makes text of them. */
function keyText({ key }: Pair): string {
    if (isScalar(key)) return typeof key.value === "string" ? key.value : (key.source ?? String(key.value));
    return key === null || key === undefined ? "" : String(key);
}
