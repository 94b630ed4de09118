import { diskSizeAligned } from "../../../../policies/rules/storage/diskSizeAligned";
import { beforeCreation, otherVm, server } from "../../support/backupServer";
import { describeRule } from "../../support/describeRule";
import { noServers } from "../../support/servers";

const size = "diskSizeGB";

describeRule(diskSizeAligned, {
    compliant: server,
    alsoCompliant: [
        { by: "disks that do not exist yet", change: beforeCreation },
        { by: "the largest step", of: "pool01", set: [[size, 32767]] },
        { by: "more than the largest step, of which another rule speaks", of: "pool01", set: [[size, 40000]] },
        { by: "no size", of: "pool01", set: [[size, undefined]] },
        {
            by: "a type that is sold by the GiB",
            of: "pool01",
            set: [
                [size, 1000],
                ["sku.name", "PremiumV2_LRS"],
            ],
        },
    ],
    spoilt: [
        {
            by: "a size between two steps",
            of: "pool01",
            set: [[size, 1025]],
            finds: [`pool01 ${size}: found 1025, required 2048 GiB: as P40 it is paid for anyway`],
        },
        {
            by: "one below a step",
            of: "scratch",
            set: [[size, 127]],
            finds: [`scratch ${size}: found 127, required 128 GiB: as P10 it is paid for anyway`],
        },
    ],
    unknown: [
        { of: "pool01", path: size },
        { of: "pool01", path: "sku.name" },
    ],
    wrongType: { of: "pool01", path: size, value: "1", finds: [`pool01 ${size}: found "1", required a number`] },
    notApplicable: [noServers([otherVm])],
});
