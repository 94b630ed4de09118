import { problemAt } from "../problem";
import type { Check } from "./check";

/** Keys of `vault` that still mean something for a vault that exists. */
const keysOfExistingVault: readonly string[] = ["existingId", "access", "privateDnsZoneIds"];
const keysOfNewVault = [
    "name",
    "redundancy",
    "crossRegionRestore",
    "softDelete",
    "immutability",
    "customerManagedKey",
    "resourceGuardId",
] as const;

/** Combinations of vault settings that Azure refuses, or that would fail at registration. */
export const checkVaultChoices: Check = ({ vault, package: installer }, { written }) => {
    if (vault === undefined) return [];
    const { redundancy, crossRegionRestore, access, immutability, customerManagedKey, existingId } = vault;
    const isPrivate = access === "private";
    const isOldVersion = installer?.mabsVersion === "V3";
    const superfluous = existingId === undefined ? [] : keysOfNewVault.filter((key) => written(`mabs:vault.${key}`));
    return [
        ...superfluous.map((key) =>
            problemAt("MABS-CFG-203", `mabs:vault.${key}`, {
                expected: `beside existingId only ${keysOfExistingVault.slice(1).join(" and ")}`,
                found: `\`${key}\``,
                hint: `remove \`${key}\`: its owners decide about an existing vault`,
            }),
        ),
        ...when(crossRegionRestore === true && redundancy !== undefined && redundancy !== "GeoRedundant", () =>
            problemAt("MABS-CFG-201", "mabs:vault.crossRegionRestore", {
                expected: "false, or redundancy: GeoRedundant",
                found: `true with redundancy: ${redundancy}`,
                hint: "write redundancy: GeoRedundant, or remove crossRegionRestore",
            }),
        ),
        ...when(crossRegionRestore === true && isPrivate, () =>
            problemAt("MABS-CFG-202", "mabs:vault.crossRegionRestore", {
                expected: "false with access: private",
                found: "true with access: private",
                hint: "choose one of the two before the first registration; neither can be changed afterwards",
            }),
        ),
        ...when(isPrivate && isOldVersion, () =>
            problemAt("MABS-CFG-204", "mabs:vault.access", {
                expected: "public, or mabsVersion: V4",
                found: "private with mabsVersion: V3",
                hint: "write mabsVersion: V4 under mabs:package",
            }),
        ),
        ...when(immutability !== undefined && immutability !== "Disabled" && isOldVersion, () =>
            problemAt("MABS-CFG-205", "mabs:vault.immutability", {
                expected: "Disabled, or mabsVersion: V4",
                found: `${immutability} with mabsVersion: V3`,
                hint: "write mabsVersion: V4 under mabs:package",
            }),
        ),
        ...when(isPrivate && customerManagedKey !== undefined && existingId === undefined, () =>
            problemAt("MABS-CFG-206", "mabs:vault.customerManagedKey", {
                expected: "no key of yours with access: private",
                found: "one",
                hint: "write access: public, or remove the block; a vault made by its owners with both can be used by existingId",
            }),
        ),
        ...when(
            customerManagedKey !== undefined &&
                existingId === undefined &&
                access === "public" &&
                !written("mabs:vault.customerManagedKey.userAssignedIdentityId"),
            () =>
                problemAt("MABS-CFG-217", "mabs:vault.customerManagedKey", {
                    expected:
                        "`userAssignedIdentityId` beside `keyUri`: an identity that may read the key before the vault exists",
                    found: "no key `userAssignedIdentityId`",
                    hint: "let the owners of the key give such an identity the role Key Vault Crypto Service Encryption User, and name it here",
                }),
        ),
        ...when(access === "public" && written("mabs:vault.privateDnsZoneIds"), () =>
            problemAt("MABS-CFG-207", "mabs:vault.privateDnsZoneIds", {
                expected: "no DNS zones with access: public",
                found: "DNS zones",
                hint: "write access: private, or remove privateDnsZoneIds",
            }),
        ),
    ];
};

function when<T>(condition: boolean, make: () => T): readonly T[] {
    return condition ? [make()] : [];
}
