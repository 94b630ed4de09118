import assert from "node:assert/strict";
import { scriptAfterWayOut } from "../../../../policies/rules/installation/scriptAfterWayOut";
import { type } from "../../../../policies/types";
import { alone, idOf, machine, script, unmarkedMachine } from "../../support/installedServer";
import { answer, describeRule } from "../../support/describeRule";
import { unknown, type Written } from "../../support/programs";
import { noServers } from "../../support/servers";

const group = "rg-mabs";
const nicId = idOf("Microsoft.Network/networkInterfaces/nic");
const subnetId = idOf("Microsoft.Network/virtualNetworks/vnet/subnets/snet-server");
const server: Written = {
    ...machine,
    inputs: { ...machine.inputs, networkProfile: { networkInterfaces: [{ id: nicId }] } },
    after: ["nic"],
};
const nic: Written = {
    type: type.networkInterface,
    name: "nic",
    inputs: {
        resourceGroupName: group,
        networkInterfaceName: "nic",
        ipConfigurations: [{ subnet: { id: subnetId } }],
    },
    from: { ipConfigurations: ["subnet"] },
};
const subnet: Written = {
    type: type.subnet,
    name: "subnet",
    inputs: {
        resourceGroupName: group,
        virtualNetworkName: "vnet",
        subnetName: "snet-server",
        routeTable: { id: idOf("Microsoft.Network/routeTables/rt") },
        networkSecurityGroup: { id: idOf("Microsoft.Network/networkSecurityGroups/nsg") },
        natGateway: { id: idOf("Microsoft.Network/natGateways/ng") },
    },
    from: { routeTable: ["table"], networkSecurityGroup: ["group"], natGateway: ["gateway"] },
};
const table: Written = {
    type: type.routeTable,
    name: "table",
    inputs: {
        resourceGroupName: group,
        routeTableName: "rt",
        routes: [{ addressPrefix: "0.0.0.0/0", nextHopType: "VirtualAppliance", nextHopIpAddress: "10.20.1.4" }],
    },
};
const securityGroup: Written = {
    type: type.networkSecurityGroup,
    name: "group",
    inputs: { resourceGroupName: group, networkSecurityGroupName: "nsg" },
};
const gateway: Written = {
    type: type.natGateway,
    name: "gateway",
    inputs: { resourceGroupName: group, natGatewayName: "ng" },
};
const policy: Written = {
    type: type.firewallPolicy,
    name: "policy",
    inputs: { resourceGroupName: group, firewallPolicyName: "afwp" },
};
const firewall: Written = {
    type: type.firewall,
    name: "firewall",
    inputs: {
        resourceGroupName: group,
        azureFirewallName: "afw",
        firewallPolicy: { id: idOf("Microsoft.Network/firewallPolicies/afwp") },
    },
    from: { firewallPolicy: ["policy"] },
};
const rules: Written = {
    type: type.ruleCollectionGroup,
    name: "rules",
    inputs: { resourceGroupName: group, firewallPolicyName: "afwp", ruleCollectionGroupName: "mabs" },
    after: ["policy"],
};
const route: Written = {
    type: type.route,
    name: "route",
    inputs: { resourceGroupName: group, routeTableName: "rt", routeName: "backup", nextHopType: "Internet" },
    after: ["table"],
};
const rule: Written = {
    type: type.securityRule,
    name: "rule",
    inputs: { resourceGroupName: group, networkSecurityGroupName: "nsg", securityRuleName: "out" },
    after: ["group"],
};
const parts = [gateway, securityGroup, table, subnet, nic, server, policy, firewall, rules, route, rule];
const waiting: Written = { ...script, after: ["server", "firewall", "rules", "route", "rule"] };
const finds = (name: string) =>
    `script found made without waiting for it, required after ${name}, which opens the way to what the script needs; add ${name} to dependsOn of script`;
const without = (name: string): Written => ({
    ...waiting,
    after: (waiting.after ?? []).filter((other) => other !== name),
});
const secondFirewall: Written = {
    ...firewall,
    name: "other-firewall",
    inputs: { ...firewall.inputs, azureFirewallName: "other" },
};
const inTwoSubnets: Written = {
    ...nic,
    inputs: { ...nic.inputs, ipConfigurations: [{ subnet: { id: unknown } }] },
    from: { ipConfigurations: ["subnet", "other-subnet"] },
};
const otherSubnet: Written = {
    type: type.subnet,
    name: "other-subnet",
    inputs: { resourceGroupName: group, virtualNetworkName: "vnet", subnetName: "AzureBastionSubnet" },
};
const exchanged = (written: readonly Written[], ...others: readonly Written[]): readonly Written[] =>
    written.map((one) => others.find(({ name }) => name === one.name) ?? one);

describeRule(scriptAfterWayOut, {
    compliant: [...parts, waiting],
    alsoCompliant: [
        {
            by: "a network of others",
            change: () => [
                { ...server, after: [] },
                { ...nic, from: {} },
                { ...script, after: ["server"] },
            ],
        },
        {
            by: "a firewall that no route leads to",
            set: [],
            change: (written) =>
                exchanged(written, without("firewall"), {
                    ...table,
                    inputs: { ...table.inputs, routes: [] },
                }).map((one) => (one.name === "script" ? { ...one, after: ["server", "route", "rule"] } : one)),
        },
        {
            by: "the firewall of another network",
            change: (written) => [
                ...exchanged(written, { ...table, after: ["firewall"] }),
                { ...secondFirewall, after: [] },
            ],
        },
        {
            by: "one of two subnets, whichever it is",
            change: (written) => [...exchanged(written, inTwoSubnets), otherSubnet],
        },
        {
            by: "a subnet that is known only after creation, but comes from one",
            change: (written) => exchanged(written, { ...inTwoSubnets, from: { ipConfigurations: ["subnet"] } }),
        },
    ],
    spoilt: ["firewall", "rules", "route", "rule"].map((name) => ({
        by: `a script that does not wait for ${name}`,
        change: (written: readonly Written[]) => exchanged(written, without(name)),
        finds: [finds(name)],
    })),
    unknown: [
        { of: "script", path: "type" },
        { of: "server", path: "networkProfile.networkInterfaces" },
    ],
    wrongType: { of: "script", path: "type", value: 7, finds: ["script type: found 7, required a text"] },
    notApplicable: [noServers([unmarkedMachine, alone(script)])],
});

describe("rule installation-script-after-way-out", () => {
    it("waits to know the subnet where a script waits for the way out of one of two only", () => {
        const written = [...exchanged([...parts, waiting], inTwoSubnets, without("rule")), otherSubnet];
        assert.deepEqual(answer(scriptAfterWayOut, written), {
            kind: "unknown",
            paths: ["ipConfigurations[0].subnet.id"],
        });
    });
});
