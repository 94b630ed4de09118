import { av2PoolLimits } from "../../../../policies/rules/storage/av2PoolLimits";
import { attached, beforeCreation, disk, machine, otherVm } from "../../support/backupServer";
import { describeRule } from "../../support/describeRule";
import type { Written } from "../../support/programs";
import { changed, unknown } from "../../support/programs";
import { noServers } from "../../support/servers";

const disks = "storageProfile.dataDisks";
const size = "hardwareProfile.vmSize";
const keys = (count: number) => [
    "scratch",
    ...Array.from({ length: count }, (_, index) => `pool0${String(index + 1)}`),
];
const withPool = (count: number, sizeGiB = 1024, vmSize = "Standard_A4_v2"): readonly Written[] => [
    {
        ...machine,
        inputs: changed(
            changed(machine.inputs, size, vmSize),
            disks,
            keys(count).map((key, lun) => attached(lun, key)),
        ),
    },
    ...keys(count).map((key) => disk(key, key === "scratch" ? 2048 : sizeGiB)),
];

/** The machine names no disk, and attaches them by their IDs alone. */
const withoutNames = (written: readonly Written[]): readonly Written[] =>
    written.map((one) => {
        if (one.name !== "server") return one;
        const inputs = structuredClone(one.inputs) as { storageProfile: { dataDisks: Record<string, unknown>[] } };
        for (const entry of inputs.storageProfile.dataDisks) delete entry["name"];
        return { ...one, inputs: { ...inputs } };
    });

const madeByTheMachine = (one: Written): Written => ({
    ...one,
    inputs: changed(one.inputs, `${disks}[3]`, { lun: 3, createOption: "Empty", diskSizeGB: 2000 }),
});

describeRule(av2PoolLimits, {
    compliant: withPool(4),
    alsoCompliant: [
        { by: "four disks and one for the cache, without names", change: withoutNames },
        {
            by: "the same before anything exists",
            change: (written) => beforeCreation(withoutNames(written)),
        },
        {
            by: "a name that is not known yet, of a disk that its ID tells",
            set: [[`${disks}[1].name`, unknown]],
        },
        { by: "disks that do not exist yet", change: beforeCreation },
        { by: "more and larger disks on another size", change: () => withPool(5, 4096, "Standard_D8s_v5") },
        { by: "a size that the facts do not know", change: () => withPool(5, 4096, "Standard_Z99") },
    ],
    spoilt: [
        {
            by: "a fifth disk",
            change: () => withPool(5),
            finds: [`server ${disks}: found 5 pool disks, required at most 4 disks in the pool on Standard_A4_v2`],
        },
        {
            by: "a fifth disk without a name, before anything exists",
            change: () => beforeCreation(withoutNames(withPool(5))),
            finds: [`server ${disks}: found 5 pool disks, required at most 4 disks in the pool on Standard_A4_v2`],
        },
        {
            by: "a disk that is too large",
            of: "pool02",
            set: [["diskSizeGB", 1025]],
            finds: ["pool02 diskSizeGB: found 1025, required at most 1024 GiB on Standard_A4_v2"],
        },
        {
            by: "a large disk of others, before the rest exists",
            change: (written) =>
                beforeCreation(
                    written
                        .filter(({ name }) => name !== "pool03")
                        .map((one) => (one.name === "server" ? madeByTheMachine(one) : one)),
                ),
            finds: [`server ${disks}[3].diskSizeGB: found 2000, required at most 1024 GiB on Standard_A4_v2`],
        },
    ],
    unknown: [
        { of: "server", path: size },
        { of: "server", path: `${disks}[1].managedDisk.id` },
        { of: "pool01", path: "diskSizeGB" },
    ],
    wrongType: {
        of: "pool01",
        path: "diskSizeGB",
        value: "1 TB",
        finds: ['pool01 diskSizeGB: found "1 TB", required a number'],
    },
    notApplicable: [noServers([otherVm])],
});
