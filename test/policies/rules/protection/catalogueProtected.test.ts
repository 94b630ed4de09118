import { catalogueProtected } from "../../../../policies/rules/protection/catalogueProtected";
import { type } from "../../../../policies/types";
import { account } from "../../support/artifactStore";
import { machine, otherVm } from "../../support/backupServer";
import { describeRule } from "../../support/describeRule";
import { unprotected } from "../../support/options";
import type { Written } from "../../support/programs";
import { unknown } from "../../support/programs";
import { noServers } from "../../support/servers";

const container: Written = {
    type: type.blobContainer,
    name: "copies",
    protect: true,
    inputs: { resourceGroupName: "rg-backup", accountName: "stbackup", containerName: "catalogue" },
};
const scripts: Written = {
    ...container,
    name: "scripts",
    protect: false,
    inputs: { ...container.inputs, containerName: "scripts" },
};
const required = "found protect: false, required protect: true in its options";

describeRule(catalogueProtected, {
    compliant: [container, scripts, account, machine],
    alsoCompliant: [{ by: "an account of others", set: [["accountName", "stothers"]], change: unprotected("account") }],
    spoilt: [
        {
            by: "a container that Pulumi would delete",
            change: unprotected("copies"),
            finds: [`copies ${required}`],
        },
        {
            by: "an account that Pulumi would delete",
            set: [["containerName", "DPMDB-copies"]],
            change: unprotected("account"),
            finds: [`account ${required}`],
        },
        {
            by: "a container that its name in the program gives away, in an account whose name is not known yet",
            set: [
                ["containerName", unknown],
                ["accountName", unknown],
            ],
            change: (written) =>
                unprotected("account")(written).map((one) =>
                    one.name === "copies" ? { ...one, name: "catalogue", from: { accountName: ["account"] } } : one,
                ),
            finds: [`account ${required}`],
        },
    ],
    unknown: [],
    wrongType: { path: "containerName", value: 1, finds: ["copies containerName: found 1, required a text"] },
    notApplicable: [
        noServers([otherVm, container]),
        {
            by: "a program in which no container is recognised",
            written: [machine, scripts, account],
            reason: 'no container of this program is recognised as the place for copies of DPMDB: by "catalogue" or "dpmdb" in its name',
        },
    ],
});
