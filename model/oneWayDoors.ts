import type { Environment, OneWayDoorId } from "../config/environment.generated";
import { acknowledgementTagPrefix } from "../config/checks/tags";
import type { Tags } from "./types/azure";
import type { OneWayDoor } from "./types/environment";

/**
 * What this environment does that nobody can undo. Doors that the configuration opens by choice need an acknowledgement; the others are
 * the product's own, and a reader of a plan should know them before the first `up`.
 */
interface DoorRule {
    readonly id: string;
    readonly title: string;
    readonly consequence: string;
    readonly isOpen: (environment: Environment) => boolean;
}

const hasNewVault = ({ vault }: Pick<Environment, "vault">): boolean => vault.existingId === undefined;

/** A door that the configuration opens. Each needs an acknowledgement with owner, reason and end. */
interface ChosenDoor extends DoorRule {
    readonly id: OneWayDoorId;
    /** What it depends on is less than for doors in general: a vault is decided without the rest. */
    readonly isOpen: (environment: Pick<Environment, "vault" | "protection">) => boolean;
}

const CHOSEN_ON_VAULT: readonly ChosenDoor[] = [
    {
        id: "immutability-locked",
        title: "Immutability is locked",
        consequence:
            "Nobody, not even Microsoft, shortens a retention or deletes a recovery point early; it is paid for until it expires.",
        isOpen: (environment) => hasNewVault(environment) && environment.vault.immutability === "Locked",
    },
    {
        id: "soft-delete-always-on",
        title: "Soft delete is always on",
        consequence: "Deleted backups stay and the vault cannot be removed until their retention has passed.",
        isOpen: (environment) => hasNewVault(environment) && environment.vault.softDelete.state === "AlwaysON",
    },
    {
        id: "customer-managed-key",
        title: "The vault is encrypted with a key of your own",
        consequence: "The vault never returns to a platform key; whoever loses the key loses every backup.",
        isOpen: (environment) => hasNewVault(environment) && environment.vault.customerManagedKey !== undefined,
    },
    {
        id: "cross-region-restore",
        title: "Cross-region restore is on",
        consequence: "It cannot be switched off once something is protected, and geo-redundancy with it.",
        isOpen: (environment) => hasNewVault(environment) && environment.vault.crossRegionRestore,
    },
];

const CHOSEN: readonly ChosenDoor[] = [
    ...CHOSEN_ON_VAULT,
    {
        id: "unprotected-backups",
        title: "Backups are not guarded against removal",
        consequence:
            "`pulumi destroy`, or a key deleted from this file, may take vault and disks with the recovery points.",
        isOpen: ({ protection }) => !protection.protect || !protection.retainOnDelete,
    },
];

/** Doors that every environment goes through. */
const INHERENT: readonly DoorRule[] = [
    {
        id: "redundancy",
        title: "The redundancy of the vault",
        consequence: "Fixed with the first backup; another one means another vault.",
        isOpen: hasNewVault,
    },
    {
        id: "vault-access",
        title: "The access to the vault",
        consequence: "Private endpoints can only be made before the first server registers.",
        isOpen: hasNewVault,
    },
    {
        id: "computer-name",
        title: "Name and domain of a server",
        consequence: "A backup server never changes its name or its domain; it is replaced instead.",
        isOpen: () => true,
    },
    {
        id: "passphrase",
        title: "The pass phrase of a server",
        consequence: "Cloud backups are encrypted with it; without it nobody restores them, Microsoft included.",
        isOpen: () => true,
    },
    {
        id: "key-vault-purge-protection",
        title: "Purge protection of the key vault",
        consequence: "A deleted key vault keeps its name and its secrets for 90 days.",
        isOpen: ({ keyVault }) => keyVault.existingId === undefined,
    },
];

/** The doors of an environment: those opened by choice first, with the person who answers for them. */
export function oneWayDoors(environment: Environment): readonly OneWayDoor[] {
    return [...CHOSEN, ...INHERENT]
        .filter(({ isOpen }) => isOpen(environment))
        .map(({ id, title, consequence }) => {
            const found = environment.protection.acknowledgements.find(({ door }) => door === id);
            const acknowledgement =
                found === undefined
                    ? {}
                    : { acknowledgedBy: { owner: found.owner, reason: found.reason, expires: found.expires } };
            return { id, title, consequence, ...acknowledgement };
        });
}

/**
 * What the vault says about its own doors: for each one that is open, and that somebody answers for, a tag. A policy of the organisation, or
 * whoever finds the vault in the portal, sees the signature without this repository.
 */
export function acknowledgementTags(environment: Pick<Environment, "vault" | "protection">): Tags {
    const signed = CHOSEN_ON_VAULT.filter(({ isOpen }) => isOpen(environment)).flatMap(({ id }) =>
        environment.protection.acknowledgements.filter(({ door }) => door === id).slice(0, 1),
    );
    return Object.fromEntries(
        signed.map(({ door, owner, expires }) => [`${acknowledgementTagPrefix}${door}`, signature(owner, expires)]),
    );
}

/** Azure takes 256 characters as the value of a tag. Source: page *Use tags to organize your Azure resources* (2023-04). */
const LONGEST_VALUE = 256;

/** `<owner> until <YYYY-MM-DD>`: one line, and the date whole, however long the owner is. */
function signature(owner: string, expires: string): string {
    const until = ` until ${expires}`;
    const oneLine = owner.replaceAll(/[\p{Cc}\s]+/gu, " ").trim();
    return `${oneLine.slice(0, LONGEST_VALUE - until.length)}${until}`;
}
