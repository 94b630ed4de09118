import { noReadOnlyLock } from "../../../../policies/rules/protection/noReadOnlyLock";
import { idOf, machine, otherVm } from "../../support/backupServer";
import { describeRule } from "../../support/describeRule";
import { type } from "../../../../policies/types";
import { lockByParts, lockFrom, lockOn } from "../../support/lock";
import type { Written } from "../../support/programs";
import { unknown } from "../../support/programs";
import { group, vault, vaultId } from "../../support/vault";

const machineId = idOf("Microsoft.Compute/virtualMachines", "MABS01");
const finding = (name: string) =>
    `lock level: found "ReadOnly", required "CanNotDelete", since the lock holds for ${name}`;
const instead =
    (lock: Written) =>
    (written: readonly Written[]): readonly Written[] => [...written.filter(({ name }) => name !== "lock"), lock];

describeRule(noReadOnlyLock, {
    compliant: [vault, machine, group, lockOn()],
    alsoCompliant: [
        {
            by: "a read-only network",
            change: instead(lockOn(idOf("Microsoft.Network/virtualNetworks", "vnet-hub"), "ReadOnly")),
        },
        {
            by: "another machine that is read-only",
            change: (written) => [
                ...instead(lockOn(idOf("Microsoft.Compute/virtualMachines", "WEB01"), "ReadOnly"))(written),
                { ...otherVm, name: "web", inputs: { ...otherVm.inputs, vmName: "WEB01" } },
            ],
        },
        {
            by: "a read-only network whose scope is put together from its group and its name",
            change: (written) => [
                ...instead(lockOn(unknown, "ReadOnly", ["group", "network"]))(written),
                { type: type.virtualNetwork, name: "network", inputs: { resourceGroupName: "rg-backup" } },
            ],
        },
        { by: "a scope that is not known yet, of a lock against deletion", change: instead(lockOn(unknown)) },
    ],
    spoilt: [
        { by: "a read-only vault", of: "lock", set: [["level", "ReadOnly"]], finds: [finding("vault")] },
        { by: "a read-only server", change: instead(lockOn(machineId, "ReadOnly")), finds: [finding("server")] },
        { by: "a read-only group", change: instead(lockFrom("group", "ReadOnly")), finds: [finding("vault")] },
        {
            by: "a read-only subscription",
            change: instead(lockByParts.subscription("ReadOnly")),
            finds: [finding("vault")],
        },
        {
            by: "a read-only vault that does not exist yet",
            change: instead(lockFrom("vault", "ReadOnly")),
            finds: [finding("vault")],
        },
        {
            by: "a read-only group of the server, beside a vault of which nobody knows the group yet",
            change: (written) =>
                instead(lockByParts.group("rg-backup", "ReadOnly"))(written).map((one) =>
                    one.name === "vault" ? { ...one, inputs: { ...one.inputs, resourceGroupName: unknown } } : one,
                ),
            finds: [finding("server")],
        },
        {
            by: "another case of the level",
            change: instead(lockOn(vaultId, "readonly")),
            finds: ['lock level: found "readonly", required "CanNotDelete", since the lock holds for vault'],
        },
    ],
    unknown: [{ of: "lock", path: "level" }],
    wrongType: { of: "lock", path: "level", value: 1, finds: ["lock level: found 1, required a text"] },
    notApplicable: [{ by: "a program without locks", written: [vault, machine], reason: "this program makes no lock" }],
});
