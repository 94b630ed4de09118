import type { Finding } from "../../core/finding";
import { findInEach, type Inputs } from "../../core/inputs";
import { resourceRule } from "../../rule";
import { type } from "../../types";
import { isDay } from "../../core/day";

/** Beginning of the tag by which a vault says who answers for a door. The components of this project write it. */
const tagPrefix = "mabs-acknowledged-";

interface Door {
    readonly id: string;
    /** What opens it: a property and its value; without a value, whatever stands there. */
    readonly openers: readonly { readonly path: string; readonly value?: string }[];
}

const security = "properties.securitySettings";

const doors: readonly Door[] = [
    { id: "immutability-locked", openers: [{ path: `${security}.immutabilitySettings.state`, value: "Locked" }] },
    {
        id: "soft-delete-always-on",
        openers: [
            { path: `${security}.softDeleteSettings.softDeleteState`, value: "AlwaysON" },
            { path: `${security}.softDeleteSettings.enhancedSecurityState`, value: "AlwaysON" },
        ],
    },
    {
        id: "cross-region-restore",
        openers: [{ path: "properties.redundancySettings.crossRegionRestore", value: "Enabled" }],
    },
    { id: "customer-managed-key", openers: [{ path: "properties.encryption.keyVaultProperties.keyUri" }] },
];

export const oneWayDoors = resourceRule({
    id: "lifecycle-one-way-doors",
    types: [type.vault],
    check: ({ inputs }, { today }) =>
        findInEach(doors, (door) => {
            const opener = openedBy(inputs, door);
            return opener === undefined ? [] : unsigned(inputs, door, opener, today);
        }),
});

/** What opens a door; an opener that is known to be there outweighs one that is not known yet. */
function openedBy(inputs: Inputs, { openers }: Door): string | undefined {
    const known = openers.filter(({ path }) => !inputs.isUnknown(path));
    for (const { path, value } of [...known, ...openers]) {
        const found = inputs.text(path);
        if (found === undefined) continue;
        if (value === undefined) return `${path} is given`;
        if (found.toLowerCase() === value.toLowerCase()) return `${path} is "${value}"`;
    }
    return undefined;
}

function unsigned(inputs: Inputs, { id }: Door, opener: string, today: string): readonly Finding[] {
    const name = `${tagPrefix}${id}`;
    const tags = inputs.object("tags");
    const own = tags?.names().find((candidate) => candidate.toLowerCase() === name);
    const tag = own === undefined ? undefined : tags?.property(own);
    const until = lastDayOf(tag?.text("") ?? "");
    return until !== undefined && until >= today
        ? []
        : [(tag ?? inputs).finding(tag === undefined ? `tags.${name}` : "", requirement(opener, today))];
}

function requirement(opener: string, today: string): string {
    return `"<owner> until <YYYY-MM-DD>", a day from ${today} on, because ${opener}`;
}

const signature = /^\S.* until (\d{4}-\d{2}-\d{2})$/;

/** Last day of an acknowledgement; `undefined` for a text that is none, and for a day that never comes. */
function lastDayOf(value: string): string | undefined {
    const day = signature.exec(value)?.[1];
    return day !== undefined && isDay(day) ? day : undefined;
}
