import { egressEndpoints, type EgressEndpoint, type EgressNeed } from "../facts/egress";
import { region } from "../facts/regions";
import type { Environment } from "../config/environment.generated";
import { parseArmId } from "./armId";
import type { EnvironmentNames } from "./naming";
import { hasPrivateAccess } from "./privateAccess";
import { parseSecretId } from "./secretId";
import type { EgressRequirement } from "./types/network";

/** What decides which destinations an environment has. */
export type EgressRequest = Pick<
    Environment,
    "azure" | "vault" | "network" | "domain" | "package" | "keyVault" | "monitoring"
>;

/** Names that stand in destinations. */
export type EgressNames = Pick<EnvironmentNames, "keyVault" | "storageAccount">;

type EgressMode = Environment["network"]["egress"]["mode"];

/** A destination of this environment: a row of the facts, with names filled in. */
export type Destination = Omit<EgressEndpoint, "value" | "cloud"> & { readonly destination: string };

/** Whether an environment has a need. The installer comes from a mirror whose files are known by hash, never from the vendor. */
const NEEDS: Readonly<Record<EgressNeed, (request: EgressRequest) => boolean>> = {
    always: () => true,
    certificateChecks: () => true,
    vendorDownload: () => false,
    ownStorage: () => true,
    keyVault: () => true,
    windowsActivation: () => true,
    windowsUpdate: () => true,
    antivirusUpdate: () => true,
    monitoring: ({ monitoring }) => monitoring.enabled,
    addressRules: ({ network }) => network.egress.mode === "existingFirewall",
};

/** Addresses of the activation service serve where rules know no names, and everywhere on the server's own security group. */
const isActivation = ({ need }: Destination): boolean => need === "windowsActivation";

/** A security group knows a name by the tags that hold its hosts; without one, only port 80 is open (docs/decisions/0002-egress.md). */
const isKnownToSecurityGroup = (row: Destination): boolean =>
    row.kind === "fqdn" && !isActivation(row) && (row.coveredByTags.length > 0 || row.protocol === "Http");

/**
 * Which forms of a destination a mode can use. The list of an environment holds what its own rules let through, so that a reader of the
 * plan, and the probes in the guest, never meet a promise that no rule keeps.
 */
const FORMS: Readonly<Record<EgressMode, (row: Destination) => boolean>> = {
    natGateway: (row) => row.kind === "serviceTag" || isAddress(row) || isKnownToSecurityGroup(row),
    azureFirewall: (row) => row.kind === "fqdnTag" || isAddress(row) || (row.kind === "fqdn" && !isActivation(row)),
    existingFirewall: () => true,
    proxy: (row) => isAddress(row) || (row.kind === "fqdn" && !isActivation(row)),
};

function isAddress(row: Destination): boolean {
    return row.kind === "addressPrefix";
}

/** Everything that the environment needs, whatever the form: tags, names, addresses. */
function neededDestinations(request: EgressRequest, names: EgressNames): readonly Destination[] {
    const isPrivate = hasPrivateAccess(request);
    const rows = egressEndpoints(request.azure.cloud)
        .filter(({ need }) => NEEDS[need](request))
        .filter(({ privateEndpoint }) => !(isPrivate && privateEndpoint === "replaced"))
        .map(({ value, cloud: _cloud, ...row }) => ({ ...row, destination: filledIn(value, request, names) }));
    return [...rows, ...setupAccountVault(rows, request, names), ...mirror(rows, request)];
}

/** Replaces placeholders. The workspace gets its id from Azure, so a wildcard stands for it. */
function filledIn(value: string, { azure, keyVault }: EgressRequest, names: EgressNames): string {
    const place = region(azure.location);
    const values: Readonly<Record<string, string>> = {
        region: place?.name ?? azure.location,
        geoCode: place?.backupGeoCode ?? "*",
        storageAccount: names.storageAccount,
        keyVault: parseArmId(keyVault.existingId ?? "")?.name ?? names.keyVault,
        workspace: "*",
    };
    return value.replaceAll(/\{(\w+)\}/g, (placeholder, key: string) => values[key] ?? placeholder);
}

/** The guest reads the password of the setup account itself; a secret of another key vault is one more destination. */
function setupAccountVault(
    rows: readonly Destination[],
    { domain }: EgressRequest,
    names: EgressNames,
): readonly Destination[] {
    const { passwordSecretId } = domain.setupAccount;
    const vaultName = passwordSecretId === undefined ? undefined : parseSecretId(passwordSecretId).vaultName;
    const own = rows.find(({ id }) => id === "key-vault");
    if (vaultName === undefined || own === undefined) {
        return [];
    }
    const destination = [vaultName, ...own.destination.split(".").slice(1)].join(".");
    return destination.toLowerCase() === own.destination.toLowerCase() || vaultName === names.keyVault
        ? []
        : [{ ...own, id: "key-vault-setup-account", purpose: "Reads the password of the setup account.", destination }];
}

/** The mirror of the installer, when it is not the environment's own container. Blob storage is known to security groups by its tag. */
function mirror(rows: readonly Destination[], { package: installer }: EgressRequest): readonly Destination[] {
    const own = rows.find(({ id }) => id === "own-storage");
    if (installer.mirrorUrl === undefined || own === undefined) {
        return [];
    }
    const { hostname } = new URL(installer.mirrorUrl);
    const blobSuffix = own.destination.split(".").slice(1).join(".");
    return [
        {
            ...own,
            id: "installer-mirror",
            purpose: "Downloads the installer from its mirror.",
            phase: "setup",
            destination: hostname,
            coveredByTags: hostname.endsWith(`.${blobSuffix}`) ? ["Storage"] : [],
        },
    ];
}

/** Destinations in the forms that the egress mode can use, in the order of the facts. */
export function egressDestinations(request: EgressRequest, names: EgressNames): readonly Destination[] {
    return neededDestinations(request, names).filter(FORMS[request.network.egress.mode]);
}

/**
 * What the environment would use but its egress mode cannot let through: with a NAT gateway alone, names on port 443 that no service tag
 * holds. The product works without them; the plan and the decision record say what is lost.
 */
export function egressNotReached(request: EgressRequest, names: EgressNames): readonly EgressRequirement[] {
    const reached = FORMS[request.network.egress.mode];
    return neededDestinations(request, names)
        .filter((row) => row.kind === "fqdn" && !isActivation(row) && !reached(row))
        .map(requirement);
}

/** The allow-list of an environment: one line for each destination, with its reason. */
export function egressRequirements(request: EgressRequest, names: EgressNames): readonly EgressRequirement[] {
    return egressDestinations(request, names).map(requirement);
}

function requirement(row: Destination): EgressRequirement {
    return {
        id: row.id,
        purpose: row.purpose,
        phase: row.phase,
        kind: row.kind,
        destination: row.destination,
        protocol: row.protocol,
        port: row.port,
        required: row.required,
        source: row.source,
        date: row.date,
        constraints: row.constraints,
    };
}
