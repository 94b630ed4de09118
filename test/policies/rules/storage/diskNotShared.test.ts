import { diskNotShared } from "../../../../policies/rules/storage/diskNotShared";
import { attached, beforeCreation, disk, idOf, machine, otherVm, server } from "../../support/backupServer";
import { describeRule } from "../../support/describeRule";
import type { Written } from "../../support/programs";
import { unknown } from "../../support/programs";
import { noServers } from "../../support/servers";

const web = (dataDisks: unknown, from: Written["from"] = {}): Written => ({
    ...otherVm,
    name: "web",
    inputs: { ...otherVm.inputs, vmName: "WEB01", storageProfile: { dataDisks } },
    from,
});

describeRule(diskNotShared, {
    compliant: server,
    alsoCompliant: [
        { by: "disks that do not exist yet", change: beforeCreation },
        { by: "one share", of: "pool01", set: [["maxShares", 1]] },
        {
            by: "another machine with disks of its own",
            change: (written) => [
                ...written,
                web([{ lun: 0, managedDisk: { id: idOf("Microsoft.Compute/disks", "disk-WEB01-data") } }]),
            ],
        },
        {
            by: "a disk of the same name in another resource group",
            change: (written) => [
                ...written,
                web([{ lun: 0, managedDisk: { id: idOf("Microsoft.Compute/disks", "disk-MABS01-pool01", "rg-web") } }]),
            ],
        },
        {
            by: "another machine whose IDs were made together with those of the server",
            change: (written) => {
                const from = { storageProfile: ["scratch", "pool01", "pool02", "web-data"] };
                return [
                    ...written.map((one) => (one.name === "server" ? { ...one, from } : one)),
                    disk("web-data", 128),
                    web([attached(0, "web-data")], from),
                ];
            },
        },
        { by: "another machine of which nothing is known yet", change: (written) => [...written, web(unknown)] },
    ],
    spoilt: [
        {
            by: "a disk for several machines",
            of: "pool01",
            set: [["maxShares", 2]],
            finds: ["pool01 maxShares: found 2, required 1, or nothing"],
        },
        {
            by: "a disk that another machine attaches as well",
            change: (written) => [...written, web([attached(0, "pool01")])],
            finds: ["pool01 found attached to web, required no other machine than server"],
        },
        {
            by: "the same before anything exists",
            change: (written) => [
                ...beforeCreation(written),
                web([{ lun: 0, managedDisk: { id: unknown } }], { storageProfile: ["pool02"] }),
            ],
            finds: ["pool02 found attached to web, required no other machine than server"],
        },
        {
            by: "out only later whether another machine attaches it, or the other disk that its ID comes from",
            change: (written) => [
                ...beforeCreation(written),
                disk("web-data", 128),
                web([{ lun: 0, managedDisk: { id: unknown } }], { storageProfile: ["pool02", "web-data"] }),
            ],
            finds: ["unknown: storageProfile.dataDisks[0].managedDisk.id"],
        },
    ],
    unknown: [
        { of: "pool01", path: "maxShares" },
        { of: "server", path: "storageProfile.dataDisks" },
    ],
    wrongType: {
        of: "pool01",
        path: "maxShares",
        value: "2",
        finds: ['pool01 maxShares: found "2", required a number'],
    },
    notApplicable: [noServers([{ ...machine, inputs: otherVm.inputs }])],
});
