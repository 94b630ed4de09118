import { applianceRouteHasAddress } from "../../../../policies/rules/network/applianceRouteHasAddress";
import { type } from "../../../../policies/types";
import { describeRule } from "../../support/describeRule";
import { defaultRoute, routeTable } from "../../support/networks";
import { unknown } from "../../support/programs";

const address = "routes[0].nextHopIpAddress";

describeRule(applianceRouteHasAddress, {
    compliant: [routeTable(), { type: type.route, name: "route", inputs: { routeTableName: "rt", ...defaultRoute() } }],
    alsoCompliant: [
        { by: "an address that is not known yet", of: "routes", set: [[address, unknown]] },
        { by: "no routes", of: "routes", set: [["routes", undefined]] },
        {
            by: "the internet, without an address",
            of: "routes",
            set: [
                ["routes[0].nextHopType", "Internet"],
                [address, undefined],
            ],
        },
        {
            by: "the internet, with an empty text for the address",
            of: "routes",
            set: [
                ["routes[0].nextHopType", "Internet"],
                [address, ""],
            ],
        },
    ],
    spoilt: [
        {
            by: "an empty address",
            of: "routes",
            set: [[address, ""]],
            finds: [`routes ${address}: found "", required the address of the appliance`],
        },
        {
            by: "no address",
            of: "routes",
            set: [[address, undefined]],
            finds: [`routes ${address}: found nothing, required the address of the appliance`],
        },
        {
            by: "no address of a route of its own",
            of: "route",
            set: [["nextHopIpAddress", undefined]],
            finds: ["route nextHopIpAddress: found nothing, required the address of the appliance"],
        },
        {
            by: "an address for the internet",
            of: "routes",
            set: [["routes[0].nextHopType", "Internet"]],
            finds: [
                `routes ${address}: found "10.20.0.132", required no address, which only the type "VirtualAppliance" takes`,
            ],
        },
    ],
    unknown: [
        { of: "routes", path: "routes[0].nextHopType" },
        { of: "routes", path: "routes" },
    ],
    wrongType: { of: "route", path: "nextHopType", value: 7, finds: ["route nextHopType: found 7, required a text"] },
    notApplicable: "applies to every resource of its types",
});
