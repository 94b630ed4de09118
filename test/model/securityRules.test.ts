import assert from "node:assert/strict";
import fc from "fast-check";
import type { Environment } from "../../config/environment.generated";
import { namingRule, obeysNamingRule } from "../../facts/namingRules";
import { serviceTag } from "../../facts/serviceTags";
import { parseRange } from "../../model/ipRange";
import { privateEndpointSubnetRules, serverRules } from "../../model/securityRules";
import type { SecurityRuleModel } from "../../model/types/network";
import { sampleEnvironment } from "../support/sampleEnvironment";
import { egressModes, privateVault } from "../support/sampleNetworks";
import { decidingRule, type Connection } from "../support/securityGroup";
import { serverRulesInput } from "../support/serverRulesInput";

const modes = Object.keys(egressModes) as readonly (keyof typeof egressModes)[];
const government: Partial<Environment> = {
    azure: { ...sampleEnvironment.azure, cloud: "AzureUSGovernment", location: "usgovvirginia" },
};

const everything = {
    privateEndpointPrefix: "10.20.0.64/26",
    bastionPrefix: "10.20.0.192/26",
    protectedSubnets: ["10.30.0.0/24", "10.31.0.0/24"],
    administrationSources: ["10.9.0.0/28"],
    serviceEndpointTags: ["Storage", "AzureKeyVault"],
};

const allRuleSets: readonly (readonly SecurityRuleModel[])[] = modes.flatMap((mode) =>
    [{}, everything].flatMap((overrides) =>
        [{}, government, { vault: privateVault }].map((rest) => serverRules(serverRulesInput(mode, overrides, rest))),
    ),
);

const table = (rules: readonly SecurityRuleModel[]): readonly string[] =>
    rules.map(
        ({ name, priority, protocol, sources, destinations, destinationPorts }) =>
            `${priority} ${name} ${protocol} ${sources.join()} > ${destinations.join()} : ${destinationPorts.join()}`,
    );

const outbound = (destination: string, port: number, protocol: Connection["protocol"] = "Tcp"): Connection => ({
    direction: "Outbound",
    protocol,
    source: "10.20.0.4",
    destination,
    port,
});

const namesOf = (rules: readonly SecurityRuleModel[]): readonly string[] => rules.map(({ name }) => name);

describe("rules of the servers' subnet", () => {
    it("with a NAT gateway open tags on 443, activation, port 80 and the domain, and nothing else", () => {
        assert.deepEqual(table(serverRules(serverRulesInput())), [
            "4096 DenyAllInbound * * > * : *",
            "100 AllowAzurePlatformTcpOutbound Tcp 10.20.0.0/26 > 168.63.129.16 : 53,80,32526",
            "101 AllowAzurePlatformUdpOutbound Udp 10.20.0.0/26 > 168.63.129.16 : 53",
            "200 AllowAzureBackupOutbound Tcp 10.20.0.0/26 > AzureBackup : 443",
            "210 AllowStorageOutbound Tcp 10.20.0.0/26 > Storage : 443",
            "220 AllowEntraIdOutbound Tcp 10.20.0.0/26 > AzureActiveDirectory : 443",
            "230 AllowResourceManagerOutbound Tcp 10.20.0.0/26 > AzureResourceManager : 443",
            "240 AllowKeyVaultOutbound Tcp 10.20.0.0/26 > AzureKeyVault : 443",
            "250 AllowAzureMonitorOutbound Tcp 10.20.0.0/26 > AzureMonitor : 443",
            "260 AllowWindowsUpdateOutbound Tcp 10.20.0.0/26 > AzureUpdateDelivery : 443",
            "270 AllowWindowsUpdateContentOutbound Tcp 10.20.0.0/26 > AzureFrontDoor.FirstParty : 80",
            "300 AllowActivationOutbound Tcp 10.20.0.0/26 > 20.118.99.224/32,40.83.235.53/32,23.102.135.246/32 : 1688",
            "310 AllowHttpOutbound Tcp 10.20.0.0/26 > Internet : 80",
            "400 AllowDnsTcpOutbound Tcp 10.20.0.0/26 > 10.10.0.4,10.10.0.5 : 53",
            "401 AllowDnsUdpOutbound Udp 10.20.0.0/26 > 10.10.0.4,10.10.0.5 : 53",
            "410 AllowDomainControllersTcpOutbound Tcp 10.20.0.0/26 > 10.10.0.4,10.10.0.5 : 53,88,135,139,389,445,464,636,3268-3269,49152-65535",
            "411 AllowDomainControllersUdpOutbound Udp 10.20.0.0/26 > 10.10.0.4,10.10.0.5 : 53,88,123,137,138,389,464",
            "4096 DenyAllOutbound * * > * : *",
        ]);
    });

    it("with a firewall leave the decision about names to it", () => {
        const expected = [
            "300 AllowActivationOutbound Tcp 10.20.0.0/26 > 20.118.99.224/32,40.83.235.53/32,23.102.135.246/32 : 1688",
            "320 AllowWebToFirewallOutbound Tcp 10.20.0.0/26 > Internet : 80,443",
        ];
        const rules = serverRules(serverRulesInput("azureFirewall")).filter(
            ({ direction, priority }) => direction === "Outbound" && priority >= 200 && priority < 400,
        );
        assert.deepEqual(table(rules), expected);
    });

    it("with a proxy open the proxy and activation, and no other public address", () => {
        const rules = serverRules(serverRulesInput("proxy")).filter(
            ({ direction, priority }) => direction === "Outbound" && priority >= 200 && priority < 400,
        );
        assert.deepEqual(table(rules), [
            "300 AllowActivationOutbound Tcp 10.20.0.0/26 > 20.118.99.224/32,40.83.235.53/32,23.102.135.246/32 : 1688",
            "330 AllowProxyOutbound Tcp 10.20.0.0/26 > 10.10.3.4 : 8080",
        ]);
    });

    it("with a proxy still open the services that are reached by service endpoint", () => {
        const rules = serverRules(serverRulesInput("proxy", { serviceEndpointTags: ["Storage"] }));
        assert.equal(decidingRule(rules, outbound("Storage", 443)), "AllowStorageOutbound");
        assert.equal(decidingRule(rules, outbound("AzureKeyVault", 443)), "DenyAllOutbound");
    });

    it("let the protection agents pass in both directions", () => {
        const rules = serverRules(serverRulesInput("natGateway", { protectedSubnets: ["10.30.0.0/24"] }));
        assert.deepEqual(
            table(rules).filter((line) => line.includes("Protected")),
            [
                "500 AllowProtectedMachinesTcpInbound Tcp 10.30.0.0/24 > 10.20.0.0/26 : 135,139,445,5718,5719,49152-65535",
                "501 AllowProtectedMachinesUdpInbound Udp 10.30.0.0/24 > 10.20.0.0/26 : 137,138",
                "500 AllowProtectedMachinesTcpOutbound Tcp 10.20.0.0/26 > 10.30.0.0/24 : 135,139,445,5718,5719,49152-65535",
                "501 AllowProtectedMachinesUdpOutbound Udp 10.20.0.0/26 > 10.30.0.0/24 : 137,138",
            ],
        );
    });

    it("let remote desktop in from the bastion and from administrators only", () => {
        const rules = serverRules(serverRulesInput("natGateway", everything));
        const rdp = (source: string): string | undefined =>
            decidingRule(rules, {
                direction: "Inbound",
                protocol: "Tcp",
                source,
                destination: "10.20.0.4",
                port: 3389,
            });
        assert.equal(rdp("10.20.0.196"), "AllowRemoteDesktopFromBastionInbound");
        assert.equal(rdp("10.9.0.5"), "AllowRemoteDesktopFromAdministratorsInbound");
        assert.deepEqual([rdp("10.9.0.16"), rdp("10.30.0.4"), rdp("203.0.113.1")], Array(3).fill("DenyAllInbound"));
    });

    it("let every listed destination pass that a security group has to let pass", () => {
        for (const mode of modes) {
            for (const rest of [{}, government, { vault: privateVault }]) {
                const input = serverRulesInput(mode, {}, rest);
                const rules = serverRules(input);
                const decide = (destination: string, port: number): string =>
                    decidingRule(rules, outbound(destination, port)) ?? "none";
                const reaches = (names: readonly string[], port: number): boolean =>
                    names.some((name) => decide(name, port).startsWith("Allow"));
                for (const { id, kind, destination, port, coveredByTags, need } of input.destinations) {
                    const viaProxy = mode === "proxy" && kind === "fqdn";
                    const forOthers = need === "addressRules" || mode === "existingFirewall";
                    const reached =
                        kind === "fqdn" || kind === "fqdnTag"
                            ? viaProxy || port === 1688 || reaches([...coveredByTags, "Internet"], port)
                            : reaches([destination, "Internet"], port);
                    assert.ok(reached || forOthers, `${mode}: ${id}`);
                }
            }
        }
    });

    it("open no port to the internet but 80 with a NAT gateway, 80 and 443 towards a firewall, none with a proxy (N04, B10)", () => {
        const opened = modes.map((mode) =>
            serverRules(serverRulesInput(mode, everything))
                .filter(({ access, destinations }) => access === "Allow" && destinations.includes("Internet"))
                .flatMap(({ destinationPorts }) => destinationPorts),
        );
        assert.deepEqual(opened, [["80"], ["80", "443"], ["80", "443"], []]);
    });

    it("never allow any source, any destination or any port (N09)", () => {
        const wide = allRuleSets
            .flat()
            .filter(({ access }) => access === "Allow")
            .filter(({ sources, destinations, destinationPorts }) =>
                [...sources, ...destinations, ...destinationPorts].some((entry) =>
                    ["*", "0.0.0.0/0", "Any"].includes(entry),
                ),
            );
        assert.deepEqual(wide, []);
    });

    it("never deny the platform address (B17)", () => {
        for (const rules of allRuleSets) {
            assert.equal(decidingRule(rules, outbound("168.63.129.16", 80)), "AllowAzurePlatformTcpOutbound");
            assert.equal(decidingRule(rules, outbound("168.63.129.16", 32526)), "AllowAzurePlatformTcpOutbound");
            assert.equal(decidingRule(rules, outbound("168.63.129.16", 53, "Udp")), "AllowAzurePlatformUdpOutbound");
        }
    });

    it("have no denial before an allowance (N09)", () => {
        for (const rules of allRuleSets) {
            assert.deepEqual(
                rules.filter(({ access, priority }) => access === "Deny" && priority !== 4096),
                [],
            );
        }
    });

    it("keep the limits of Azure: names, unique priorities per direction, 140 characters, a tag alone", () => {
        const names = namingRule("Microsoft.Network/networkSecurityGroups/securityRules");
        assert.ok(names !== undefined);
        for (const rules of allRuleSets) {
            assert.equal(new Set(namesOf(rules).map((name) => name.toLowerCase())).size, rules.length);
            assert.equal(
                new Set(rules.map(({ direction, priority }) => `${direction} ${priority}`)).size,
                rules.length,
            );
            for (const { name, description, priority, sources, destinations } of rules) {
                assert.ok(obeysNamingRule(names, name), name);
                assert.ok(description.length > 0 && description.length <= 140, name);
                assert.ok(priority >= 100 && priority <= 4096, name);
                for (const ends of [sources, destinations]) {
                    assert.ok(ends.length === 1 || ends.every((end) => parseRange(end) !== undefined), name);
                    const tag = ends.find((end) => end !== "*" && end !== "Internet" && parseRange(end) === undefined);
                    assert.ok(tag === undefined || serviceTag(tag) !== undefined, name);
                }
            }
        }
    });

    it("keep name and priority whatever else comes or goes", () => {
        const prefix = fc.integer({ min: 0, max: 255 }).map((octet) => `10.40.${octet}.0/24`);
        const overrides = fc.record({
            protectedSubnets: fc.uniqueArray(prefix, { maxLength: 5 }),
            administrationSources: fc.uniqueArray(prefix, { maxLength: 3 }),
            serviceEndpointTags: fc.subarray(["Storage", "AzureKeyVault"]),
        });
        const known = new Map<string, number>();
        fc.assert(
            fc.property(fc.constantFrom(...modes), overrides, (mode, changes) => {
                for (const { name, priority } of serverRules(serverRulesInput(mode, changes))) {
                    assert.equal(known.get(name) ?? priority, priority);
                    known.set(name, priority);
                }
            }),
        );
    });
});

describe("rules of the private endpoints' subnet", () => {
    it("let the servers in on 443 and nothing else in or out", () => {
        assert.deepEqual(table(privateEndpointSubnetRules("10.20.0.0/26", "10.20.0.64/26")), [
            "100 AllowServersInbound Tcp 10.20.0.0/26 > 10.20.0.64/26 : 443",
            "4096 DenyAllInbound * * > * : *",
            "4096 DenyAllOutbound * * > * : *",
        ]);
    });
});
