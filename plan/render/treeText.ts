import type { TreeNode } from "../resourceTree";
import { physicalName } from "../physicalName";
import { pad } from "./layout";
import type { Style } from "./style";

/**
 * The tree of components with their resources; siblings of one type stand on one line, as in
 * `compute:Disk ×5   disk-MABS01-pool01 … disk-MABS01-scratch`.
 */
export function renderTree(roots: readonly TreeNode[], style: Style): readonly string[] {
    const rows = roots.flatMap((root) => [...componentRows(root, "", "")]);
    const nameColumn = Math.max(...rows.map(({ label }) => [...label].length), 0) + 2;
    return rows.map(({ label, text, flags }) => {
        const line = `${pad(label, nameColumn)}${text}`.trimEnd();
        return flags === "" ? line : `${line}  ${style.quiet(flags)}`;
    });
}

interface Row {
    readonly label: string;
    readonly text: string;
    readonly flags: string;
}

function* componentRows(node: TreeNode, lead: string, childLead: string): Generator<Row> {
    const count = node.resourceCount === 1 ? "1 resource" : `${node.resourceCount} resources`;
    yield { label: `${lead}${shortType(node.resource.type)} ${node.resource.name}`, text: count, flags: "" };
    const groups = groupSiblings(node.children);
    for (const [index, group] of groups.entries()) {
        const isLast = index === groups.length - 1;
        const branch = `${childLead}${isLast ? "└─ " : "├─ "}`;
        const below = `${childLead}${isLast ? "   " : "│  "}`;
        const [first] = group;
        if (first === undefined) continue;
        if (first.resource.custom) yield resourceRow(group, branch);
        else yield* componentRows(first, branch, below);
    }
}

function resourceRow(group: readonly TreeNode[], branch: string): Row {
    const names = group.map(({ resource }) => physicalName(resource));
    const type = shortType(group[0]?.resource.type ?? "");
    const shown = names.length > 3 ? `${names[0]} … ${names.at(-1)}` : names.join(", ");
    const flags = [
        group.every(({ resource }) => resource.options.protect) ? "protected" : "",
        group.every(({ resource }) => resource.options.retainOnDelete) ? "kept on delete" : "",
    ];
    return {
        label: `${branch}${type}${group.length > 1 ? ` ×${group.length}` : ""}`,
        text: shown,
        flags: flags.filter((flag) => flag !== "").join(", "),
    };
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
