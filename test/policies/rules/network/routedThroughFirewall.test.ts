import { routedThroughFirewall } from "../../../../policies/rules/network/routedThroughFirewall";
import { describeRule } from "../../support/describeRule";
import { elsewhere, routeTable, server, subnet, tagRules, viaRoutes, virtualNetwork } from "../../support/networks";
import { noServers } from "../../support/servers";

const finds = ["subnet routeTable: found an object, required a route table whose default route leads to a firewall"];

describeRule(routedThroughFirewall, {
    compliant: [...server(tagRules, viaRoutes), routeTable()],
    spoilt: [
        {
            by: "no route table",
            change: () => server(tagRules),
            finds: ["subnet routeTable: found nothing, required a route table whose default route leads to a firewall"],
        },
        { by: "no default route", of: "routes", set: [["routes", []]], finds },
        { by: "a default route to the internet", of: "routes", set: [["routes[0].nextHopType", "Internet"]], finds },
    ],
    unknown: [
        { of: "routes", path: "routes" },
        { of: "routes", path: "routes[0].nextHopType" },
        { of: "subnet", path: "routeTable.id" },
    ],
    wrongType: { of: "routes", path: "routes", value: 7, finds: ["routes routes: found 7, required a list"] },
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
