import { configPath } from "../configPath";
import type { Problem } from "../problem";
import { problemAt } from "../problem";
import type { Check } from "./check";

/**
 * Limits of tags: the least of all resources that get them. Most take 50, but Key Vault secrets and private DNS zones take 15;
 * names have 512 characters, but 128 in storage accounts. Sources: pages *Use tags to organize your Azure resources* (2022-03) and
 * *About Azure Key Vault secrets* (2026-04).
 */
const largest = { tags: 15, nameLength: 128 } as const;
const forbidden = /[<>%&\\?/]/;

/** Beginning of the tags by which a vault says who answers for a one-way door; only an acknowledgement makes them. */
export const acknowledgementTagPrefix = "mabs-acknowledged-";

const reserved = ["microsoft", "azure", "windows", acknowledgementTagPrefix];

/** DNS zones take no spaces, no digit in front and no special characters in names; values are free. Source: the first page above. */
const possibleOnZones = /^[A-Za-z][A-Za-z0-9._-]*$/;

/** Tags that every resource can carry. The length of values is the schema's. */
export const checkTags: Check = ({ tags, vault }) => {
    const names = Object.keys(tags ?? {});
    const makesZones = vault?.access === "private" && vault.privateDnsZoneIds === undefined;
    return [
        ...tooMany(names.length),
        ...names.flatMap((name) => impossibleName(name, makesZones)),
        ...names.flatMap((name, index) => sameName(name, names.slice(0, index))),
    ];
};

function tooMany(count: number): readonly Problem[] {
    if (count <= largest.tags) return [];
    return [
        problemAt("MABS-CFG-607", "mabs:tags", {
            expected: `up to ${largest.tags} tags: every resource gets them all, and secrets in a key vault take no more`,
            found: `${count} tags`,
            hint: "join some of them in one value, for example as JSON",
        }),
    ];
}

function impossibleName(name: string, makesZones: boolean): readonly Problem[] {
    const at = (expected: string, found: string): readonly Problem[] => [
        problemAt("MABS-CFG-608", configPath("mabs:tags", name), { expected, found }),
    ];
    const fault = faultOf(name);
    if (fault !== undefined) {
        return at(
            `a name of 1 to ${largest.nameLength} characters without < > % & \\ ? /, not beginning with ${reserved.slice(0, -1).join(", ")} or ${acknowledgementTagPrefix}`,
            fault,
        );
    }
    if (!makesZones || possibleOnZones.test(name)) return [];
    return at(
        "a letter, then letters, digits, dots, hyphens and underscores: the private DNS zones of this environment take no other names",
        JSON.stringify(name),
    );
}

function faultOf(name: string): string | undefined {
    if (name.trim() === "") return "an empty name";
    if (name.length > largest.nameLength) return `a name of ${name.length} characters`;
    const character = forbidden.exec(name)?.[0];
    if (character !== undefined) return `${JSON.stringify(name)}, with ${character}`;
    // The SDK asks every object of inputs for its text, and tags are such an object.
    if (name in Object.prototype) return `${JSON.stringify(name)}, which the Pulumi SDK cannot carry as a tag`;
    const lower = name.toLowerCase();
    return reserved.some((beginning) => lower.startsWith(beginning))
        ? `${JSON.stringify(name)}, a reserved beginning`
        : undefined;
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
