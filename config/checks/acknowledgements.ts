import type { OneWayDoorId } from "../environment.generated";
import type { PartialEnvironment } from "../partialEnvironment";
import type { Problem } from "../problem";
import { problemAt } from "../problem";
import type { Check } from "./check";

interface Door {
    readonly id: OneWayDoorId;
    /** The key that opens the door. */
    readonly path: string;
    /** What stands there when it is open. */
    readonly found: string;
    readonly isOpen: (environment: PartialEnvironment) => boolean;
}

/** Choices that cannot be undone, and the key that makes each of them. One that is refused anyway opens no door. */
const doors: readonly Door[] = [
    {
        id: "immutability-locked",
        path: "mabs:vault.immutability",
        found: "Locked",
        isOpen: ({ vault }) => vault?.immutability === "Locked",
    },
    {
        id: "soft-delete-always-on",
        path: "mabs:vault.softDelete.state",
        found: "AlwaysON",
        isOpen: ({ vault }) => vault?.softDelete?.state === "AlwaysON",
    },
    {
        id: "customer-managed-key",
        path: "mabs:vault.customerManagedKey",
        found: "a key of yours",
        isOpen: ({ vault }) => vault?.customerManagedKey !== undefined && vault.access !== "private",
    },
    {
        id: "cross-region-restore",
        path: "mabs:vault.crossRegionRestore",
        found: "true",
        isOpen: ({ vault }) =>
            vault?.crossRegionRestore === true && vault.redundancy === "GeoRedundant" && vault.access !== "private",
    },
    {
        id: "unprotected-backups",
        path: "mabs:protection.protect",
        found: "false",
        isOpen: ({ protection }) => protection?.protect === false,
    },
    {
        id: "unprotected-backups",
        path: "mabs:protection.retainOnDelete",
        found: "false",
        isOpen: ({ protection }) => protection?.retainOnDelete === false,
    },
];

/** Every open one-way door needs a signature that has not expired. */
export const checkAcknowledgements: Check = (environment, { today }) => {
    const list = environment.protection?.acknowledgements;
    // A signature with an unreadable door may be the one that is missing.
    const complete = list !== undefined && list.every(({ door }) => door !== undefined);
    const signed = new Set((list ?? []).map(({ door }) => door));
    const unsigned = complete ? doors.filter((door) => door.isOpen(environment) && !signed.has(door.id)) : [];
    const expired = (list ?? []).flatMap(({ door, expires, owner }, index) =>
        expires !== undefined && expires < today ? [expiredAcknowledgement(index, expires, today, door, owner)] : [],
    );
    const repeated = (list ?? []).flatMap(({ door }, index, all) =>
        door !== undefined && all.findIndex((other) => other.door === door) < index
            ? [repeatedAcknowledgement(index, door)]
            : [],
    );
    return [...unsigned.map(missingAcknowledgement), ...expired, ...repeated];
};

function missingAcknowledgement({ id, path, found }: Door): Problem {
    return problemAt("MABS-CFG-601", path, {
        expected: `an acknowledgement of \`${id}\` under mabs:protection.acknowledgements`,
        found: `${found}, and nobody who stands for it`,
        hint: `add { door: ${id}, owner: …, reason: …, expires: "YYYY-MM-DD" }`,
    });
}

function expiredAcknowledgement(
    index: number,
    expires: string,
    today: string,
    door: OneWayDoorId | undefined,
    owner: string | undefined,
): Problem {
    return problemAt("MABS-CFG-602", `mabs:protection.acknowledgements[${index}].expires`, {
        expected: `a date from ${today} on`,
        found: JSON.stringify(expires),
        hint: `let ${owner ?? "its owner"} confirm ${door === undefined ? "the choice" : `\`${door}\``} with a new date`,
    });
}

function repeatedAcknowledgement(index: number, door: OneWayDoorId): Problem {
    return problemAt("MABS-CFG-603", `mabs:protection.acknowledgements[${index}].door`, {
        expected: "one acknowledgement for each door",
        found: `${door} a second time`,
        hint: "keep the one that counts",
    });
}
