import { serverSubnetPrivate } from "../../../../policies/rules/network/serverSubnetPrivate";
import { describeRule } from "../../support/describeRule";
import { elsewhere, server, subnet, tagRules } from "../../support/networks";
import { noServers } from "../../support/servers";

const path = "defaultOutboundAccess";
const required = "false; Azure's default is true in the API versions before 2025-07-01";

describeRule(serverSubnetPrivate, {
    compliant: server(tagRules),
    spoilt: [
        {
            by: "default outbound access",
            of: "subnet",
            set: [[path, true]],
            finds: [`subnet ${path}: found true, required ${required}`],
        },
        {
            by: "no word about it",
            of: "subnet",
            set: [[path, undefined]],
            finds: [`subnet ${path}: found nothing, required ${required}`],
        },
    ],
    unknown: [{ of: "subnet", path }],
    wrongType: { of: "subnet", path, value: "no", finds: [`subnet ${path}: found "no", required true or false`] },
    notApplicable: [noServers([subnet({ [path]: true })]), elsewhere],
});
