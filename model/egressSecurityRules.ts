import { rule, type RuleName, type ServerRulesInput } from "./securityRule";
import type { SecurityRuleModel } from "./types/network";

/** Rule of each service tag that the facts ask for. */
const TAG_RULES: Readonly<Record<string, RuleName>> = {
    AzureBackup: "AllowAzureBackupOutbound",
    Storage: "AllowStorageOutbound",
    AzureActiveDirectory: "AllowEntraIdOutbound",
    AzureResourceManager: "AllowResourceManagerOutbound",
    AzureKeyVault: "AllowKeyVaultOutbound",
    AzureMonitor: "AllowAzureMonitorOutbound",
    AzureUpdateDelivery: "AllowWindowsUpdateOutbound",
    "AzureFrontDoor.FirstParty": "AllowWindowsUpdateContentOutbound",
};

/** One rule for each service tag: a tag stands alone in a rule, Azure takes lists of addresses only. */
function tagRules({ destinations, serviceEndpointTags, serverPrefix }: ServerRulesInput): readonly SecurityRuleModel[] {
    const rows = destinations
        .filter(({ kind }) => kind === "serviceTag")
        .map(({ destination, port, purpose }) => ({ tag: destination, port, purpose }));
    const endpoints = serviceEndpointTags
        .filter((tag) => !rows.some((row) => row.tag === tag))
        .map((tag) => ({ tag, port: 443, purpose: "The subnet reaches this service by service endpoint." }));
    return [...rows, ...endpoints].map(({ tag, port, purpose }) =>
        rule(ruleOfTag(tag), {
            protocol: "Tcp",
            sources: [serverPrefix],
            destinations: [tag],
            destinationPorts: [String(port)],
            description: purpose,
        }),
    );
}

function ruleOfTag(tag: string): RuleName {
    const name = TAG_RULES[tag];
    if (name === undefined) {
        throw new Error(`no rule is named for the service tag ${tag} of the facts`);
    }
    return name;
}

/** Activation goes around firewalls and proxies where the platform lets it; the addresses are the same in every mode. */
function activationRules({ destinations, serverPrefix }: ServerRulesInput): readonly SecurityRuleModel[] {
    const rows = destinations.filter((row) => row.kind === "addressPrefix" && row.need === "windowsActivation");
    const [first] = rows;
    return first === undefined
        ? []
        : [
              rule("AllowActivationOutbound", {
                  protocol: "Tcp",
                  sources: [serverPrefix],
                  destinations: rows.map(({ destination }) => destination),
                  destinationPorts: [String(first.port)],
                  description: "Activates Windows. The request must leave from a public address of Azure.",
              }),
          ];
}

const INTERNET = ["Internet"] as const;

/** What each mode opens besides tags. See docs/decisions/0002-egress.md. */
function modeRules(input: ServerRulesInput): readonly SecurityRuleModel[] {
    const { egress, serverPrefix } = input;
    switch (egress.mode) {
        case "natGateway":
            return [
                rule("AllowHttpOutbound", {
                    protocol: "Tcp",
                    sources: [serverPrefix],
                    destinations: INTERNET,
                    destinationPorts: ["80"],
                    description:
                        "Revocation lists, connection probe and update content: signed data on hosts that no service tag holds.",
                }),
            ];
        case "azureFirewall":
        case "existingFirewall":
            return [
                rule("AllowWebToFirewallOutbound", {
                    protocol: "Tcp",
                    sources: [serverPrefix],
                    destinations: INTERNET,
                    destinationPorts: ["80", "443"],
                    description: "The default route leads to the firewall, which decides by name.",
                }),
            ];
        case "proxy":
            return [
                rule("AllowProxyOutbound", {
                    protocol: "Tcp",
                    sources: [serverPrefix],
                    destinations: [egress.address],
                    destinationPorts: [String(egress.port)],
                    description: "The proxy decides by name.",
                }),
            ];
    }
}

function privateEndpointRules({ privateEndpointPrefix, serverPrefix }: ServerRulesInput): readonly SecurityRuleModel[] {
    return privateEndpointPrefix === undefined
        ? []
        : [
              rule("AllowPrivateEndpointsOutbound", {
                  protocol: "Tcp",
                  sources: [serverPrefix],
                  destinations: [privateEndpointPrefix],
                  destinationPorts: ["443"],
                  description: "The vault and its storage, by private endpoint.",
              }),
          ];
}

/** What leaves the network, as far as a security group can tell: tags, addresses and, where a mode needs it, the internet. */
export function egressSecurityRules(input: ServerRulesInput): readonly SecurityRuleModel[] {
    return [...tagRules(input), ...activationRules(input), ...modeRules(input), ...privateEndpointRules(input)];
}
