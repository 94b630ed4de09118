import assert from "node:assert/strict";
import { neighbourSecurityRules } from "../../model/neighbourSecurityRules";
import { serverRulesInput } from "../support/serverRulesInput";

describe("rules for flows inside the network", () => {
    it("are only those of platform, DNS and domain at the smallest", () => {
        assert.deepEqual(
            neighbourSecurityRules(serverRulesInput()).map(({ name }) => name),
            [
                "AllowAzurePlatformTcpOutbound",
                "AllowAzurePlatformUdpOutbound",
                "AllowDnsTcpOutbound",
                "AllowDnsUdpOutbound",
                "AllowDomainControllersTcpOutbound",
                "AllowDomainControllersUdpOutbound",
            ],
        );
    });

    it("tell DNS servers from domain controllers", () => {
        const rules = neighbourSecurityRules(
            serverRulesInput("natGateway", { dnsServers: ["10.10.0.10"], domainControllers: ["10.10.0.4"] }),
        );
        const destinations = Object.fromEntries(rules.map((rule) => [rule.name, rule.destinations]));
        assert.deepEqual(destinations["AllowDnsUdpOutbound"], ["10.10.0.10"]);
        assert.deepEqual(destinations["AllowDomainControllersTcpOutbound"], ["10.10.0.4"]);
    });

    it("do not open the port of client recovery, because no client computers are protected (N08)", () => {
        const rules = neighbourSecurityRules(serverRulesInput("natGateway", { protectedSubnets: ["10.30.0.0/24"] }));
        assert.ok(rules.every(({ destinationPorts }) => !destinationPorts.includes("6075")));
    });
});
