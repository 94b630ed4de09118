import type { TreeNode } from "../resourceTree";
import { physicalName } from "../physicalName";
import { pad, width } from "./layout";
import type { Style } from "./style";

/**
 * The tree of components with their resources; siblings of one type stand on one line, as in
 * `compute:Disk ×5   disk-MABS01-pool01 … disk-MABS01-scratch`. Names that are too long for the line go on below it.
 */
export function renderTree(roots: readonly TreeNode[], columns: number, style: Style): readonly string[] {
    const rows = roots.flatMap((root) => [...componentRows(root, "", "")]);
    const widest = Math.max(...rows.map(({ label }) => width(label)), 0) + gap;
    const longestWord = Math.max(...rows.flatMap(({ words }) => words.map(width)), 0);
    const nameColumn = Math.min(widest, Math.max(narrowestTree, columns - longestWord));
    return rows.flatMap((row) => rowLines(row, nameColumn, columns, style));
}

/** Between label and names, and between names and flags. */
const gap = 2;
/** Names begin so far to the left that the longest one fits, but never before this; a longer label shifts its own row. */
const narrowestTree = 20;

interface Row {
    readonly label: string;
    /** What stands below the label when the row goes on: the lines of the tree. */
    readonly below: string;
    /** Parts between which the line may break. */
    readonly words: readonly string[];
    readonly flags: string;
}

function rowLines(
    { label, below, words, flags }: Row,
    nameColumn: number,
    columns: number,
    style: Style,
): readonly string[] {
    const lines: string[] = [];
    let line = pad(label, nameColumn - gap);
    let separator = " ".repeat(gap);
    const add = (text: string, styled: string): void => {
        if (separator !== "" && width(line) + separator.length + width(text) > columns) {
            lines.push(line.trimEnd());
            line = pad(below, nameColumn);
            separator = "";
        }
        line += `${separator}${styled}`;
        separator = " ";
    };
    for (const word of words) add(word, word);
    separator = " ".repeat(gap);
    if (flags !== "") add(flags, style.quiet(flags));
    return [...lines, line];
}

function* componentRows(node: TreeNode, lead: string, childLead: string): Generator<Row> {
    const count = node.resourceCount === 1 ? "1 resource" : `${node.resourceCount} resources`;
    yield {
        label: `${lead}${shortType(node.resource.type)} ${node.resource.name}`,
        below: "",
        words: [count],
        flags: "",
    };
    const groups = groupSiblings(node.children);
    for (const [index, group] of groups.entries()) {
        const isLast = index === groups.length - 1;
        const branch = `${childLead}${isLast ? "└─ " : "├─ "}`;
        const below = `${childLead}${isLast ? "   " : "│  "}`;
        const [first] = group;
        if (first === undefined) continue;
        if (first.resource.custom) yield resourceRow(group, branch, below);
        else yield* componentRows(first, branch, below);
    }
}

function resourceRow(group: readonly TreeNode[], branch: string, below: string): Row {
    const type = shortType(group[0]?.resource.type ?? "");
    const flags = [
        group.every(({ resource }) => resource.options.protect) ? "protected" : "",
        group.every(({ resource }) => resource.options.retainOnDelete) ? "kept on delete" : "",
    ];
    return {
        label: `${branch}${type}${group.length > 1 ? ` ×${group.length}` : ""}`,
        below,
        words: shownNames([...new Set(group.map(({ resource }) => physicalName(resource)))]),
        flags: flags.filter((flag) => flag !== "").join(", "),
    };
}

/** Up to three names, or the first and the last. Resources of one name, such as links of several zones, are named once. */
function shownNames(names: readonly string[]): readonly string[] {
    const [first = "", last = ""] = [names[0], names.at(-1)];
    return names.length > 3
        ? [first, "…", last]
        : names.map((name, index) => (index < names.length - 1 ? `${name},` : name));
}

/** Components stand alone; resources of one type and with the same protection stand together. */
function groupSiblings(children: readonly TreeNode[]): readonly (readonly TreeNode[])[] {
    const groups = new Map<string, TreeNode[]>();
    for (const child of children) {
        const { custom, type, urn, options } = child.resource;
        const key = custom ? `${type} ${options.protect ?? false} ${options.retainOnDelete ?? false}` : urn;
        const group = groups.get(key);
        if (group === undefined) groups.set(key, [child]);
        else group.push(child);
    }
    return [...groups.values()];
}

/** `azure-native:network:Subnet` → `network:Subnet`, `random:index/randomPassword:RandomPassword` → `random:RandomPassword`. */
function shortType(type: string): string {
    const [provider = "", module = "", name = ""] = type.split(":");
    if (provider === "mabs") return name;
    return provider === "azure-native" ? `${module}:${name}` : `${provider}:${name}`;
}
