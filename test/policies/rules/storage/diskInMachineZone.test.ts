import { diskInMachineZone } from "../../../../policies/rules/storage/diskInMachineZone";
import { beforeCreation, otherVm, server } from "../../support/backupServer";
import { describeRule } from "../../support/describeRule";
import { unknown } from "../../support/programs";
import { noServers } from "../../support/servers";

const required = 'required ["1"], the zone of server';
const id = "storageProfile.dataDisks[1].managedDisk.id";

describeRule(diskInMachineZone, {
    compliant: server,
    alsoCompliant: [
        { by: "disks that do not exist yet", change: beforeCreation },
        {
            by: "a zone-redundant disk",
            of: "pool01",
            set: [
                ["zones", undefined],
                ["sku.name", "Premium_ZRS"],
            ],
        },
        { by: "a machine in no zone", set: [["zones", undefined]] },
    ],
    spoilt: [
        {
            by: "a disk in another zone",
            of: "pool01",
            set: [["zones", ["2"]]],
            finds: [`pool01 zones: found ["2"], ${required}`],
        },
        {
            by: "a disk in no zone",
            of: "pool01",
            set: [["zones", undefined]],
            finds: [`pool01 zones: found nothing, ${required}`],
        },
        {
            by: "a disk in another zone, before anything exists and while another disk is not known yet",
            of: "pool01",
            set: [["zones", ["3"]]],
            change: (written) =>
                beforeCreation(written).map((one) =>
                    one.name === "pool02" ? { ...one, inputs: { ...one.inputs, zones: unknown } } : one,
                ),
            finds: [`pool01 zones: found ["3"], ${required}`],
        },
    ],
    unknown: [
        { of: "server", path: "zones" },
        { of: "pool01", path: "zones" },
        { of: "server", path: id },
    ],
    wrongType: { of: "pool01", path: "zones", value: "1", finds: ['pool01 zones: found "1", required a list'] },
    notApplicable: [noServers([otherVm])],
});
