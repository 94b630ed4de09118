import type { Inputs } from "../inputs";
import type { End } from "./ends";
import { parseEnd } from "./ends";
import type { TextEntry } from "./firewallRules";
import type { PortEntry } from "./flow";
import { absolute } from "./part";
import { portRange, shownAs } from "./ranges";

/** Reads the properties of rules so that one which is not known yet says so, and hides no other. */
export class RuleReader {
    private readonly unknown: string[];

    constructor(
        private readonly inputs: Inputs,
        /** Reader of the rule around it, which shall know what is not known here. */
        around?: RuleReader,
    ) {
        this.unknown = around?.unknown ?? [];
    }

    /** What makes the rule doubtful: what is not known, or the whole of it where its entries cannot be compared. */
    get doubtful(): readonly string[] {
        if (this.unknown.length > 0) return this.unknown;
        return [this.inputs.path === "" ? "priority" : this.inputs.path];
    }

    /** A text in lower case; undefined when it is absent, or not known yet. */
    word(path: string): string | undefined {
        return this.isUnknown(path) ? undefined : this.inputs.text(path)?.toLowerCase();
    }

    number(path: string): number | undefined {
        return this.isUnknown(path) ? undefined : this.inputs.number(path);
    }

    /** Whether there is a value, known or not. */
    has(path: string): boolean {
        return this.inputs.has(path);
    }

    flag(path: string): boolean | undefined {
        return this.isUnknown(path) ? undefined : this.inputs.flag(path);
    }

    /** The texts at several paths, each a text or a list of them. */
    texts(...paths: readonly string[]): readonly TextEntry[] {
        return this.entries(paths).map((entry) => ("text" in entry ? entry.text : entry));
    }

    ends(...paths: readonly string[]): readonly End[] {
        return this.entries(paths).map((entry) => {
            if (!("text" in entry)) return { kind: "unknown", path: entry.unknownAt };
            const end = parseEnd(entry.text);
            return end.kind === "addresses" ? { ...end, range: shownAs(end.range, entry.instead) } : end;
        });
    }

    ports(...paths: readonly string[]): readonly PortEntry[] {
        return this.entries(paths).flatMap((entry): readonly PortEntry[] => {
            if (!("text" in entry)) return ["unknown"];
            const range = portRange(entry.text);
            return range === undefined ? [] : [shownAs(range, entry.instead)];
        });
    }

    applicationGroups(path: string): readonly End[] {
        return this.objects(path).map((group) => ({
            kind: "applicationGroup",
            id: group === undefined || this.isUnknownIn(group, "id") ? undefined : group.text("id")?.toLowerCase(),
        }));
    }

    /** The objects of a list; undefined for one that is not known yet, or for a list of which nothing is known. */
    objects(path: string): readonly (Inputs | undefined)[] {
        if (this.isUnknown(path)) return [undefined];
        return this.inputs.items(path).map((item) => (this.isUnknownIn(item, "") ? undefined : item));
    }

    private entries(paths: readonly string[]): readonly Entry[] {
        return paths.flatMap((path) => {
            if (!this.inputs.has(path)) return [];
            if (this.isUnknown(path)) return [{ unknownAt: absolute(this.inputs, path) }];
            if (!isListName(path)) return [entryOf(this.inputs, path)];
            return this.inputs
                .items(path)
                .map((item) => (this.isUnknownIn(item, "") ? { unknownAt: item.path } : entryOf(item, "")));
        });
    }

    private isUnknown(path: string): boolean {
        return this.isUnknownIn(this.inputs, path);
    }

    private isUnknownIn(inputs: Inputs, path: string): boolean {
        if (!inputs.isUnknown(path)) return false;
        this.unknown.push(path === "" ? inputs.path : absolute(inputs, path));
        return true;
    }
}

type Entry = { readonly text: string; readonly instead: string | undefined } | { readonly unknownAt: string };

function entryOf(inputs: Inputs, path: string): Entry {
    return { text: inputs.text(path) ?? "", instead: inputs.instead(path) };
}

/** Azure's names for lists are in the plural. */
function isListName(path: string): boolean {
    return path.endsWith("s");
}
