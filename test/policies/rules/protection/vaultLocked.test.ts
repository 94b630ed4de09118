import assert from "node:assert/strict";
import { vaultLocked } from "../../../../policies/rules/protection/vaultLocked";
import { type } from "../../../../policies/types";
import { idOf } from "../../support/backupServer";
import { answer, describeRule } from "../../support/describeRule";
import { lockByParts, lockFrom, lockOn } from "../../support/lock";
import type { Written } from "../../support/programs";
import { unknown } from "../../support/programs";
import { group, noVault, vault, vaultId } from "../../support/vault";

const subscription = "/subscriptions/00000000-0000-0000-0000-000000000001";
const required = 'vault found no lock, required a lock of level "CanNotDelete" on it, or on its resource group';
const lockedBy =
    (...locks: readonly Written[]) =>
    (written: readonly Written[]): readonly Written[] => [...written.filter(({ name }) => name !== "lock"), ...locks];
const inNewGroup = (written: readonly Written[]): readonly Written[] =>
    written.map((one) =>
        one.name === "vault"
            ? {
                  ...one,
                  inputs: { ...one.inputs, resourceGroupName: unknown },
                  from: { resourceGroupName: ["group"] },
              }
            : one,
    );

describeRule(vaultLocked, {
    compliant: [vault, group, lockOn()],
    alsoCompliant: [
        { by: "a lock on its resource group", change: lockedBy(lockOn(`${subscription}/resourceGroups/RG-Backup`)) },
        { by: "a lock on the subscription", change: lockedBy(lockOn(subscription)) },
        { by: "a vault that does not exist yet", change: lockedBy(lockFrom("vault")) },
        { by: "a group that does not exist yet", change: lockedBy(lockFrom("group")) },
        { by: "the stricter level, of which another rule speaks", change: lockedBy(lockOn(vaultId, "ReadOnly")) },
        { by: "a lock on the group by its name", change: lockedBy(lockByParts.group("rg-backup")) },
        {
            by: "a lock on the group, while the vault does not know its name yet",
            change: (written) => lockedBy(lockByParts.group("rg-backup"))(inNewGroup(written)),
        },
        {
            by: "a lock on the group by a name that is not known yet",
            change: lockedBy({ ...lockByParts.group(unknown), from: { resourceGroupName: ["group"] } }),
        },
        { by: "a lock on the vault by its name", change: lockedBy(lockByParts.resource({})) },
        {
            by: "a lock on the vault, while the name of the group is not known yet",
            change: lockedBy(lockByParts.resource({ resourceGroupName: unknown })),
        },
        {
            by: "a lock on the vault by a name that is not known yet",
            change: lockedBy({ ...lockByParts.resource({ resourceName: unknown }), from: { resourceName: ["vault"] } }),
        },
        { by: "a lock on the subscription of the program", change: lockedBy(lockByParts.subscription()) },
        {
            by: "a lock that is known to hold beside one of which nothing is known",
            change: lockedBy({ ...lockOn(unknown), name: "other" }, lockOn()),
        },
    ],
    spoilt: [
        { by: "no lock at all", change: lockedBy(), finds: [required] },
        { by: "a lock that forbids nothing", change: lockedBy(lockOn(vaultId, "NotSpecified")), finds: [required] },
        {
            by: "a lock on another vault",
            change: lockedBy(lockOn(idOf("Microsoft.RecoveryServices/vaults", "rsv-other"))),
            finds: [required],
        },
        {
            by: "a lock on a Key Vault of the same name",
            change: lockedBy(lockOn(idOf("Microsoft.KeyVault/vaults", "rsv-backup"))),
            finds: [required],
        },
        {
            by: "a lock on a vault of the same name in another group",
            change: lockedBy(lockOn(idOf("Microsoft.RecoveryServices/vaults", "rsv-backup", "rg-other"))),
            finds: [required],
        },
        {
            by: "a lock on another group",
            change: lockedBy(lockOn(`${subscription}/resourceGroups/rg-other`)),
            finds: [required],
        },
        {
            by: "a lock on another group by its name",
            change: lockedBy(lockByParts.group("rg-other")),
            finds: [required],
        },
        {
            by: "a lock on another resource by its name",
            change: lockedBy(lockByParts.resource({ resourceProviderNamespace: "Microsoft.KeyVault" })),
            finds: [required],
        },
        {
            by: "a lock on something else that does not exist yet",
            change: (written) => [
                ...lockedBy(lockFrom("other"))(written),
                { ...group, name: "other", inputs: { resourceGroupName: "rg-other" } },
            ],
            finds: [required],
        },
    ],
    unknown: [
        { of: "lock", path: "scope" },
        { of: "lock", path: "level" },
    ],
    wrongType: { of: "lock", path: "scope", value: 7, finds: ["lock scope: found 7, required a text"] },
    notApplicable: [noVault],
});

/** A random text in the name of the group says nothing of what the lock is on. */
const suffix: Written = { type: type.randomPassword, name: "suffix", inputs: { length: 20 } };

describe(`rule ${vaultLocked.id} of a lock on a group with a random text in its name`, () => {
    it("waits for the name", () => {
        const locks = [
            lockFrom("suffix"),
            { ...lockByParts.group(unknown), from: { resourceGroupName: ["suffix"] } },
        ] as const;
        for (const [lock, paths] of [
            [locks[0], ["scope"]],
            [locks[1], ["resourceGroupName"]],
        ] as const)
            assert.deepEqual(answer(vaultLocked, [vault, group, suffix, lock]), { kind: "unknown", paths });
    });
});
