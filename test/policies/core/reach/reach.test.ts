import assert from "node:assert/strict";
import type { Flow } from "../../../../policies/core/reach/flow";
import type { RuleInputs } from "../../support/networks";
import { reach } from "../../../../policies/core/reach/reach";
import {
    applicationRule,
    collection,
    defaultRoute,
    denyAll,
    elsewhere,
    firewall,
    ids,
    networkRule,
    routeTable,
    securityGroup,
    server,
    subnet,
    tagRules,
    viaRoutes,
} from "../../support/networks";
import type { Written } from "../../support/programs";
import { addresses, ports } from "./arbitraries";
import { networkOf } from "./networks";

const toStorage: Flow = {
    direction: "Outbound",
    protocol: "Tcp",
    ports: ports("443"),
    place: { kind: "service", tag: "storage" },
    name: "*.blob.core.windows.net",
};
const toMachines: Flow = {
    direction: "Outbound",
    protocol: "Tcp",
    ports: ports("5718"),
    place: { kind: "addresses", range: addresses("10.1.0.0/24") },
};

function said(written: readonly Written[], flow: Flow = toStorage): string {
    const verdict = reach(networkOf(written), flow);
    switch (verdict.kind) {
        case "denied":
            return verdict.blockers.map(({ device, found }) => `${device}: ${found}`).join("; ");
        case "unknown":
            return `unknown: ${verdict.paths.join(", ")}`;
        case "outside":
            return verdict.reason;
        default:
            return verdict.kind;
    }
}

const behind = (collections: unknown, rest: Written["inputs"] = {}): readonly Written[] => [
    ...server([], { ...viaRoutes, ...rest }),
    routeTable(),
    ...firewall(collections),
];
const names = [collection(100, [applicationRule(["*.blob.core.windows.net"])])];

describe("whether a server reaches something", () => {
    it("depends on its security groups first", () => {
        assert.equal(said(server(tagRules)), "allowed");
        assert.equal(
            said(server([denyAll("Outbound")])),
            "securityGroup: DenyAllOutbound (priority 4096), which denies it",
        );
        assert.equal(said(server([]), { ...toMachines, direction: "Inbound" }), "allowed");
        assert.equal(
            said(server([denyAll("Inbound")]), { ...toMachines, direction: "Inbound" }),
            "securityGroup: DenyAllInbound (priority 4096), which denies it",
        );
    });

    it("depends on the firewall to which the routes lead", () => {
        assert.equal(said(behind(names)), "allowed");
        assert.equal(said(behind([])), "firewall: no rule that allows it");
        assert.equal(
            said(
                behind([
                    collection(50, [networkRule(["Storage"], { name: "none" })], { action: { type: "Deny" } }),
                    ...names,
                ]),
            ),
            "firewall: none, which denies it",
        );
    });

    it("does not depend on the firewall where a service endpoint leads past it", () => {
        assert.equal(said(behind([], { serviceEndpoints: [{ service: "Microsoft.Storage" }] })), "allowed");
        assert.equal(
            said(behind([], { serviceEndpoints: [{ service: "Microsoft.Sql" }] })),
            "firewall: no rule that allows it",
        );
    });

    it("ends at a route that drops, and is the matter of others behind a gateway or an appliance", () => {
        const via = (rest: object) => [...server([], viaRoutes), routeTable([defaultRoute(rest)])];
        assert.equal(
            said(via({ nextHopType: "None", nextHopIpAddress: undefined })),
            "route: the route default, which drops it",
        );
        assert.equal(
            said(via({ nextHopType: "VirtualNetworkGateway", nextHopIpAddress: undefined })),
            "what lies behind the gateway to which the route default leads is not among the resources of this program",
        );
        assert.equal(
            said(via({ nextHopIpAddress: "10.10.3.4" })),
            "what the appliance at 10.10.3.4 lets pass is not among the resources of this program",
        );
        assert.equal(said(via({ nextHopType: "Internet", nextHopIpAddress: undefined })), "allowed");
    });

    it("takes neighbours past a default route, but not past a route to themselves", () => {
        const via = (rest: object) => [...server([], viaRoutes), routeTable([defaultRoute(rest)]), ...firewall([])];
        assert.equal(said(via({}), toMachines), "allowed");
        assert.equal(said(via({ addressPrefix: "10.0.0.0/8", nextHopType: "None" }), toMachines), "allowed");
        assert.equal(
            said(via({ addressPrefix: "10.1.0.0/25", nextHopType: "None" }), toMachines),
            "route: the route default, which drops it",
        );
        assert.equal(
            said(via({ addressPrefix: "10.1.0.0/16" }), toMachines),
            "whether packets for a neighbour pass the appliance of the route default is not among the resources of this program",
        );
        assert.equal(
            said(via({ addressPrefix: "10.1.0.0/16", nextHopType: "VirtualNetworkGateway" }), toMachines),
            "allowed",
        );
    });

    it("depends on the far side, where the program makes it", () => {
        const far = (rules: readonly RuleInputs[]): readonly Written[] => [
            ...server([]),
            {
                ...subnet({
                    subnetName: "machines",
                    addressPrefix: "10.1.0.0/24",
                    networkSecurityGroup: { id: ids.securityGroup.replace("server", "machines") },
                }),
                name: "machines",
            },
            {
                ...securityGroup(rules),
                name: "far",
                inputs: { networkSecurityGroupName: "nsg-machines", securityRules: rules },
            },
        ];
        assert.equal(said(far([]), toMachines), "allowed");
        assert.equal(
            said(far([denyAll("Inbound")]), toMachines),
            "securityGroup: DenyAllInbound (priority 4096), which denies it",
        );
        assert.equal(said(far([denyAll("Outbound")]), toMachines), "allowed");
        assert.equal(
            said(far([denyAll("Outbound")]), { ...toMachines, direction: "Inbound" }),
            "securityGroup: DenyAllOutbound (priority 4096), which denies it",
        );
    });

    it("is the matter of others in their subnet, whatever else is in doubt", () => {
        assert.equal(said(elsewhere.written), elsewhere.reason);
    });
});
