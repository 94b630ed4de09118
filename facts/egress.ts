import type { Cloud } from "./cloud";
import table from "./egress.json";
import type { Sourced } from "./sourced";

/** How a destination is written. A security group knows tags and addresses, a firewall also names. */
export type EgressKind = "fqdn" | "fqdnTag" | "serviceTag" | "addressPrefix";

/** What makes a destination necessary. */
export type EgressNeed =
    | "always"
    /** Revocation lists and issuers of the certificates that Azure shows. */
    | "certificateChecks"
    /** The server downloads installer files, not from the environment's own storage account but from the vendor. */
    | "vendorDownload"
    /** Installer files, guest scripts and status in the environment's own storage account. */
    | "ownStorage"
    | "keyVault"
    | "windowsActivation"
    | "windowsUpdate"
    | "antivirusUpdate"
    /** Azure Monitor agent. */
    | "monitoring"
    /** Devices that know addresses only. */
    | "addressRules";

/** One destination that the server reaches in one cloud. */
export interface EgressEndpoint extends Sourced {
    /** Unique within a cloud; the same thing has the same id in every cloud. */
    readonly id: string;
    /** One sentence for the network team: what breaks without it. */
    readonly purpose: string;
    /** Whether only the setup needs it, only daily work, or both. */
    readonly phase: "setup" | "runtime" | "both";
    readonly cloud: Cloud;
    readonly kind: EgressKind;
    /**
     * The destination. May hold `{region}` (short name), `{storageAccount}` (the environment's own account), `{keyVault}` (its name),
     * `{geoCode}` (code of the region in Azure Backup), `{workspace}` (customer id of the log workspace, known after creation only).
     */
    readonly value: string;
    /** `Https` and `Http` fit application rules, `Tcp` and `Udp` network rules. */
    readonly protocol: "Https" | "Http" | "Tcp" | "Udp";
    readonly port: number;
    /** False: the server works without it, at the price that `purpose` tells. */
    readonly required: boolean;
    readonly need: EgressNeed;
    /** Id of the better row that this one stands in for, where rules do not know the kind of that one; null: a row of its own. */
    readonly insteadOf: string | null;
    /** What becomes of the row when the vault has private endpoints: the traffic moves into the network, or stays as it is. */
    readonly privateEndpoint: "kept" | "replaced";
    /** For names: service tags that hold the addresses of all its hosts; empty: none does, so a security group cannot express it. */
    readonly coveredByTags: readonly string[];
    /** Rows of the constraint ledger that ask for it. */
    readonly constraints: readonly string[];
}

/** A row of the file: one thing to reach, with its destination per cloud; a cloud without the thing is missing. */
type EgressRow = Omit<EgressEndpoint, "cloud" | "value"> & {
    readonly values: Readonly<Partial<Record<Cloud, string>>>;
};

const perCloud = new Map<Cloud, readonly EgressEndpoint[]>();

/**
 * Everything that the server may have to reach in a cloud, in a fixed order. No time server is among it: a domain member takes the time
 * from its domain controllers, an Azure virtual machine before that from its host.
 *
 * Sources: "Install and upgrade Azure Backup Server" (2026-01-21), "Install the MARS agent" (read 2026-11-22), "Create and use private endpoints
 * for Azure Backup" (2023-08-14, 2024-07-19), "Azure Certificate Authority details" (2024-07-22), "Azure Monitor Agent network
 * configuration" (2024-11-14), "Windows activation fails in forced tunneling scenario" (2023-08-01); each row names its own.
 */
export function egressEndpoints(cloud: Cloud): readonly EgressEndpoint[] {
    const known = perCloud.get(cloud);
    if (known !== undefined) {
        return known;
    }
    const endpoints = (table.endpoints as readonly EgressRow[]).flatMap(({ values, ...row }) => {
        const value = values[cloud];
        return value === undefined ? [] : [{ ...row, cloud, value }];
    });
    perCloud.set(cloud, endpoints);
    return endpoints;
}
