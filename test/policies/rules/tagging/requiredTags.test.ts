import { requiredTags } from "../../../../policies/rules/tagging/requiredTags";
import { type } from "../../../../policies/types";
import { describeRule } from "../../support/describeRule";
import { unknown, type Written } from "../../support/programs";

const tags = { Environment: "prod", owner: "backup-team" };
const vault: Written = { type: type.vault, name: "vault", inputs: { vaultName: "rsv-mabs", tags } };
const server: Written = {
    type: type.virtualMachine,
    name: "server",
    inputs: {
        vmName: "MABS01",
        tags: { ...tags, "mabs-role": "backup-server" },
        storageProfile: { dataDisks: [{ lun: 0, createOption: "Attach", managedDisk: { id: unknown } }] },
    },
    from: { storageProfile: ["pool"] },
};
const pool: Written = { type: type.disk, name: "pool", inputs: { diskName: "pool", tags } };
const shop: Written = { type: type.storageAccount, name: "shop", inputs: { accountName: "stshop" } };
const subnet: Written = { type: type.subnet, name: "subnet", inputs: { subnetName: "web" } };

describeRule(requiredTags, {
    compliant: [vault, server, pool, shop, subnet],
    alsoCompliant: [
        { by: "other names", parameters: { requiredTags: ["OWNER"] } },
        { by: "no names", parameters: { requiredTags: [] } },
    ],
    spoilt: [
        {
            by: "a vault without tags",
            of: "vault",
            set: [["tags", undefined]],
            finds: ["vault tags: found no tags, required environment and owner with a value"],
        },
        {
            by: "a server with an empty owner and its disk without one",
            change: ([first, machine, disk, ...rest]) => [
                first!,
                {
                    ...machine!,
                    inputs: {
                        ...machine!.inputs,
                        tags: { "mabs-role": "backup-server", environment: "x", owner: " " },
                    },
                },
                { ...disk!, inputs: { ...disk!.inputs, tags: { environment: "x" } } },
                ...rest,
            ],
            finds: [
                "pool tags: found environment, required owner with a value",
                "server tags: found mabs-role, environment, owner, required owner with a value",
            ],
        },
        {
            by: "another name that is wanted, while the disks are not known",
            of: "server",
            set: [["storageProfile.dataDisks", unknown]],
            parameters: { requiredTags: ["cost-centre"] },
            finds: [
                "server tags: found Environment, owner, mabs-role, required cost-centre with a value",
                "vault tags: found Environment, owner, required cost-centre with a value",
            ],
        },
        {
            by: "one tag that is missing, while another is not known",
            of: "vault",
            set: [["tags", { owner: unknown }]],
            finds: ["vault tags: found owner, required environment with a value"],
        },
        {
            by: "any resource that takes tags, where every one is asked",
            parameters: { everyResource: true },
            finds: ["shop tags: found no tags, required environment and owner with a value"],
        },
    ],
    unknown: [
        { of: "vault", path: "tags" },
        { of: "vault", path: "tags.owner" },
        { of: "pool", path: "tags" },
        { of: "server", path: "storageProfile.dataDisks" },
    ],
    wrongType: { of: "vault", path: "tags", value: "prod", finds: ['vault tags: found "prod", required an object'] },
    notApplicable: [
        {
            by: "a program that has nothing to do with backups",
            written: [shop],
            reason: "the program makes no vault and no recognised backup server; everyResource of this rule asks for tags all the same",
        },
    ],
});
