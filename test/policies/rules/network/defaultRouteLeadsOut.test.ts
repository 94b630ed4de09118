import { defaultRouteLeadsOut } from "../../../../policies/rules/network/defaultRouteLeadsOut";
import { describeRule } from "../../support/describeRule";
import { elsewhere, routeTable, server, subnet, tagRules, viaRoutes, virtualNetwork } from "../../support/networks";
import { noServers } from "../../support/servers";

const required = '"VirtualAppliance", "Internet" or "VirtualNetworkGateway" for a default route';
const hop = "routes[0].nextHopType";

const drop = { name: "drop", addressPrefix: "0.0.0.0/0", nextHopType: "None" };
const toTag = (tag: string) => ({ name: tag, addressPrefix: tag, nextHopType: "Internet" });

describeRule(defaultRouteLeadsOut, {
    compliant: [...server(tagRules, viaRoutes), routeTable()],
    alsoCompliant: [
        { by: "no route table", change: () => server(tagRules) },
        {
            by: "a route to somewhere that drops",
            of: "routes",
            set: [
                ["routes[0].addressPrefix", "10.99.0.0/16"],
                [hop, "None"],
            ],
        },
        { by: "the internet", of: "routes", set: [[hop, "Internet"]] },
        {
            by: "a default route that drops, beside routes to the services of backup",
            of: "routes",
            set: [["routes", [drop, toTag("AzureBackup"), toTag("Storage.WestEurope"), toTag("AzureActiveDirectory")]]],
        },
        {
            by: "a default route that drops, beside such routes and a service endpoint",
            change: () => [
                ...server(tagRules, { ...viaRoutes, serviceEndpoints: [{ service: "Microsoft.Storage" }] }),
                routeTable([drop, toTag("AzureBackup"), toTag("AzureActiveDirectory")]),
            ],
        },
        {
            by: "a default route that drops, where somebody names the proxy",
            of: "routes",
            set: [["routes", [drop]]],
            parameters: { proxies: ["10.10.3.10:8080"] },
        },
        {
            by: "a default route that drops, in a network that is left through a proxy",
            of: "routes",
            set: [["routes", [drop]]],
            change: (written) => [
                ...written,
                {
                    type: "mabs:index:BackupNetwork",
                    name: "network",
                    inputs: { egressMode: "proxy", virtualNetworkName: "vnet-backup" },
                },
            ],
        },
    ],
    spoilt: [
        {
            by: "a default route that drops",
            of: "routes",
            set: [[hop, "None"]],
            finds: [`routes ${hop}: found "None", required ${required}`],
        },
        {
            by: "half a default route that drops",
            of: "routes",
            set: [
                ["routes[0].addressPrefix", "128.0.0.0/1"],
                [hop, "none"],
            ],
            finds: [`routes ${hop}: found "none", required ${required}`],
        },
        {
            by: "a default route that drops, beside a route to one of the services",
            of: "routes",
            set: [["routes", [drop, toTag("AzureBackup")]]],
            finds: [`routes ${hop}: found "None", required ${required}`],
        },
    ],
    unknown: [
        { of: "routes", path: "routes" },
        { of: "routes", path: hop },
        { of: "routes", path: "routes[0].addressPrefix" },
        { of: "subnet", path: "routeTable.id" },
    ],
    wrongType: { of: "routes", path: hop, value: 7, finds: [`routes ${hop}: found 7, required a text`] },
    notApplicable: [
        noServers([virtualNetwork, subnet()]),
        elsewhere,
        {
            by: "a route table of others",
            written: server(tagRules, viaRoutes),
            reason: "the route table rt-server belongs to others",
        },
    ],
});
