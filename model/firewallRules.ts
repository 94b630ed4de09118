import type { EgressNeed } from "../facts/egress";
import type { Destination } from "./egressRequirements";
import type {
    ApplicationRuleModel,
    NetworkRuleModel,
    RuleCollectionGroupModel,
    RuleCollectionModel,
} from "./types/network";

interface Purpose {
    readonly name: string;
    readonly priority: number;
    readonly description: string;
}

/**
 * Application collections by purpose, with the priority that each keeps for ever. Two rows of the facts with one purpose share a
 * collection, so that the owner of a firewall can switch a purpose off as a whole.
 */
const PURPOSES: Readonly<Record<EgressNeed, Purpose | undefined>> = {
    always: {
        name: "backup-and-sign-in",
        priority: 200,
        description: "Registration, backup, sign-in, and the probe by which Windows knows that it has a connection.",
    },
    ownStorage: { name: "installer-and-status", priority: 210, description: "Installer, guest scripts and status." },
    keyVault: { name: "key-vault", priority: 220, description: "Pass phrase and passwords." },
    certificateChecks: {
        name: "certificate-checks",
        priority: 230,
        description: "Revocation lists and issuers of the certificates that Azure shows.",
    },
    windowsUpdate: { name: "windows-update", priority: 240, description: "Updates of Windows, SQL Server and .NET." },
    antivirusUpdate: { name: "antivirus", priority: 250, description: "Cloud protection of the antivirus." },
    monitoring: { name: "monitoring", priority: 260, description: "Azure Monitor agent." },
    vendorDownload: { name: "vendor-downloads", priority: 270, description: "Downloads from the vendor." },
    // Not HTTP, so not the matter of application rules.
    windowsActivation: undefined,
    addressRules: undefined,
};

const ACTIVATION = { name: "windows-activation", priority: 100 } as const;

/**
 * One group with all rules: groups are written one after the other and each write takes minutes (B6). Names stand in application
 * rules. The only network rule is that of the activation service, because a network rule with a service tag would let every host of the
 * service pass before any name is looked at (B9).
 */
export function firewallRuleGroups(
    destinations: readonly Destination[],
    sources: readonly string[],
    groupName: string,
): readonly RuleCollectionGroupModel[] {
    const collections = [
        ...activationCollection(destinations, sources),
        ...applicationCollections(destinations, sources),
    ];
    return collections.length === 0 ? [] : [{ key: "egress", name: groupName, priority: 1000, collections }];
}

function activationCollection(
    destinations: readonly Destination[],
    sources: readonly string[],
): readonly RuleCollectionModel[] {
    const rows = destinations.filter((row) => row.kind === "addressPrefix" && row.need === "windowsActivation");
    const [first] = rows;
    if (first === undefined) {
        return [];
    }
    const rule: NetworkRuleModel = {
        kind: "network",
        name: "activation",
        description: "Activates Windows. The request must leave from a public address of Azure.",
        sources,
        destinations: rows.map(({ destination }) => destination),
        protocols: ["TCP"],
        destinationPorts: [String(first.port)],
    };
    return [{ ...ACTIVATION, rules: [rule] }];
}

function applicationCollections(
    destinations: readonly Destination[],
    sources: readonly string[],
): readonly RuleCollectionModel[] {
    return (Object.keys(PURPOSES) as readonly EgressNeed[])
        .flatMap((need) => {
            const purpose = PURPOSES[need];
            const rows = destinations.filter((row) => row.need === need);
            if (purpose === undefined) {
                return [];
            }
            const { name, priority, description } = purpose;
            const common = { kind: "application", description, sources } as const;
            const rules: readonly ApplicationRuleModel[] = [
                ...tagRule(rows, common),
                ...nameRules("Https", rows, common),
                ...nameRules("Http", rows, common),
            ];
            return rules.length === 0 ? [] : [{ name, priority, rules }];
        })
        .sort((a, b) => a.priority - b.priority);
}

type Common = Pick<ApplicationRuleModel, "kind" | "description" | "sources">;

/** Names of one protocol, a rule for each port: a rule pairs every name with every port that it lists. */
function nameRules(
    type: "Http" | "Https",
    rows: readonly Destination[],
    common: Common,
): readonly ApplicationRuleModel[] {
    const matching = rows.filter((row) => row.kind === "fqdn" && row.protocol === type);
    const ports = [...new Set(matching.map(({ port }) => port))].sort((a, b) => a - b);
    return ports.map((port) => ({
        ...common,
        name: `${type.toLowerCase()}-${String(port)}`,
        fqdns: [...new Set(matching.filter((row) => row.port === port).map(({ destination }) => destination))].sort(),
        fqdnTags: [],
        protocols: [{ type, port }],
    }));
}

/** Names that Azure keeps in a list of its own. A rule holds tags or names, never both. */
function tagRule(rows: readonly Destination[], common: Common): readonly ApplicationRuleModel[] {
    const tags = rows.filter(({ kind }) => kind === "fqdnTag");
    const [first] = tags;
    return first === undefined
        ? []
        : [
              {
                  ...common,
                  name: "tags",
                  fqdns: [],
                  fqdnTags: tags.map(({ destination }) => destination),
                  protocols: [{ type: "Https", port: first.port }],
              },
          ];
}
