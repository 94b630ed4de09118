import { configPath } from "../configPath";
import type { Problem } from "../problem";
import { problemAt } from "../problem";
import type { Check } from "./check";

/**
 * Limits of tags. Source: page *Use tags to organize your Azure resources and management hierarchy*, read 2025-11: 50 tags, names
 * of 512 characters (128 for storage accounts) without `< > % & \ ? /`, values of 256.
 */
const largest = { tags: 50, nameLength: 128 } as const;
/** Tags that the program itself adds. */
const ownTags = 5;
const forbidden = /[<>%&\\?/]/;
const reserved = /^(?:microsoft|azure|windows)/i;

/** Tags that every resource can carry. The length of values is the schema's. */
export const checkTags: Check = ({ tags }) => {
    const names = Object.keys(tags ?? {});
    return [
        ...tooMany(names.length),
        ...names.flatMap(impossibleName),
        ...names.flatMap((name, index) => sameName(name, names.slice(0, index))),
    ];
};

function tooMany(count: number): readonly Problem[] {
    if (count <= largest.tags - ownTags) return [];
    return [
        problemAt("MABS-CFG-607", "mabs:tags", {
            expected: `up to ${largest.tags - ownTags} tags: ${largest.tags} less those of this program`,
            found: `${count} tags`,
        }),
    ];
}

function impossibleName(name: string): readonly Problem[] {
    const fault =
        name.trim() === ""
            ? "an empty name"
            : name.length > largest.nameLength
              ? `a name of ${name.length} characters`
              : forbidden.test(name)
                ? `${JSON.stringify(name)}, with ${forbidden.exec(name)?.[0]}`
                : reserved.test(name)
                  ? `${JSON.stringify(name)}, a reserved beginning`
                  : undefined;
    if (fault === undefined) return [];
    const expected = `a name of 1 to ${largest.nameLength} characters without < > % & \\ ? /, not beginning with microsoft, azure or windows`;
    return [problemAt("MABS-CFG-608", configPath("mabs:tags", name), { expected, found: fault })];
}

function sameName(name: string, earlier: readonly string[]): readonly Problem[] {
    const same = earlier.find((other) => other.toLowerCase() === name.toLowerCase());
    if (same === undefined) return [];
    const found = `${JSON.stringify(name)} beside ${JSON.stringify(same)}`;
    return [
        problemAt("MABS-CFG-610", configPath("mabs:tags", name), {
            expected: "names that differ in more than case",
            found,
        }),
    ];
}
