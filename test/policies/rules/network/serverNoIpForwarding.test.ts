import { serverNoIpForwarding } from "../../../../policies/rules/network/serverNoIpForwarding";
import { describeRule } from "../../support/describeRule";
import { machine, networkInterface, server, subnet, tagRules, virtualNetwork } from "../../support/networks";
import { noServers } from "../../support/servers";

const path = "enableIPForwarding";

describeRule(serverNoIpForwarding, {
    compliant: server(tagRules),
    alsoCompliant: [{ by: "no word about it, which is off", of: "nic", set: [[path, undefined]] }],
    spoilt: [{ by: "forwarding", of: "nic", set: [[path, true]], finds: [`nic ${path}: found true, required false`] }],
    unknown: [{ of: "nic", path }],
    wrongType: { of: "nic", path, value: "no", finds: [`nic ${path}: found "no", required true or false`] },
    notApplicable: [
        noServers([virtualNetwork, subnet(), networkInterface]),
        {
            by: "an interface of others",
            written: [machine],
            reason: "the network interface nic-server belongs to others",
        },
    ],
});
