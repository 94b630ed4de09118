import { noTlsInspection } from "../../../../policies/rules/network/noTlsInspection";
import { describeRule } from "../../support/describeRule";
import {
    applicationRule,
    behindFirewall,
    collection,
    elsewhere,
    foreignFirewall,
    virtualNetwork,
    withoutFirewall,
} from "../../support/networks";
import { noServers } from "../../support/servers";

const rule = "ruleCollections[0].rules[0]";
const inspecting = (names: readonly string[], rest: object = {}) =>
    behindFirewall([collection(100, [applicationRule(names, { terminateTLS: true, ...rest })])]);
const finds = [`rules ${rule}.terminateTLS: found true, required false for names of Azure Backup and of its sign-in`];

describeRule(noTlsInspection, {
    compliant: behindFirewall([
        collection(100, [applicationRule(["*.backup.windowsazure.com"], { terminateTLS: false })]),
    ]),
    alsoCompliant: [
        { by: "no word about it", of: "rules", set: [[`${rule}.terminateTLS`, undefined]] },
        { by: "inspection of other names", change: () => inspecting(["www.contoso.com"]) },
        { by: "inspection for other machines", change: () => inspecting(["*"], { sourceAddresses: ["10.99.0.0/16"] }) },
    ],
    spoilt: [
        { by: "inspection of the backup service", change: () => inspecting(["*.backup.windowsazure.com"]), finds },
        { by: "inspection of everything", change: () => inspecting(["*"]), finds },
        { by: "inspection of the sign-in", change: () => inspecting(["login.windows.net"]), finds },
    ],
    unknown: [
        { of: "rules", path: `${rule}.terminateTLS` },
        { of: "rules", path: "ruleCollections" },
    ],
    wrongType: {
        of: "rules",
        path: `${rule}.terminateTLS`,
        value: "no",
        finds: [`rules ${rule}.terminateTLS: found "no", required true or false`],
    },
    notApplicable: [noServers([virtualNetwork]), withoutFirewall, foreignFirewall, elsewhere],
});
