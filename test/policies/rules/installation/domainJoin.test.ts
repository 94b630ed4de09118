import { domainJoin } from "../../../../policies/rules/installation/domainJoin";
import { alone, join, machine, script, unmarkedMachine } from "../../support/installedServer";
import { describeRule } from "../../support/describeRule";
import { noServers } from "../../support/servers";

const finds = ["server found no extension that joins a domain, required a JsonADDomainExtension before the script"];

describeRule(domainJoin, {
    compliant: [machine, join, script],
    alsoCompliant: [{ by: "another case", of: "join", set: [["type", "jsonaddomainextension"]] }],
    spoilt: [
        { by: "a server that nothing joins", change: () => [machine, alone(script)], finds },
        { by: "a join of another machine", of: "join", set: [["vmName", "WEB01"]], finds },
    ],
    unknown: [{ of: "join", path: "type" }],
    wrongType: { of: "join", path: "type", value: 7, finds: ["join type: found 7, required a text"] },
    notApplicable: [noServers([unmarkedMachine, alone(script)])],
});
