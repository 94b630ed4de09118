import type { Environment } from "../config/environment.generated";
import { marsMinimums } from "../facts/mabsBuilds";
import { limitValue } from "../facts/vaultLimits";
import { vmSize } from "../facts/vmSizes";
import { parseSecretId } from "./secretId";
import type { EgressRequirement } from "./types/network";
import type { StorageModel } from "./types/stores";
import type { PrivateAccessModel } from "./types/vault";
import { counted, nameOf } from "./wording";

/** What the list of steps depends on besides the configuration. */
export interface NextStepsInput {
    readonly environment: Environment;
    readonly stack: string;
    readonly storage: Pick<StorageModel, "accountName" | "containers">;
    readonly privateAccess?: PrivateAccessModel;
    readonly egressRequirements: readonly EgressRequirement[];
}

/** Steps of one topic; none if the environment does not need it. */
type Topic = (input: NextStepsInput) => readonly string[];

const when = (applies: boolean, ...steps: readonly string[]): readonly string[] => (applies ? steps : []);

const prepareMachine: Topic = ({ environment }) => [
    "Check this machine: `npx mabs doctor` names what is missing for a real run, and how to get it.",
    ...when(
        environment.azure.cloud === "AzureUSGovernment",
        "Point the Azure CLI at the cloud: `az cloud set --name AzureUSGovernment`, then `az login`.",
    ),
];

const prepareSubscription: Topic = ({ environment }) => [
    "Register the resource provider once: `az provider register --namespace Microsoft.RecoveryServices`.",
    ...when(
        Object.values(environment.servers).some((server) => server.encryptionAtHost),
        "Register the feature once: `az feature register --namespace Microsoft.Compute --name EncryptionAtHost`.",
    ),
];

/** The vault sends its first request with the key already in it. */
const prepareKey: Topic = ({ environment: { azure, vault } }) => {
    const { keyUri, userAssignedIdentityId } = vault.customerManagedKey ?? {};
    return when(
        keyUri !== undefined && userAssignedIdentityId !== undefined,
        [
            `Let the identity ${nameOf(userAssignedIdentityId ?? "")} use ${keyUri ?? ""} (role Key Vault Crypto Service Encryption User),`,
            `and see that its key vault is in ${azure.location}, has soft delete and purge protection, and answers to all networks.`,
        ].join(" "),
    );
};

/** `secret svc-join of key vault kv-hub`. */
function describeSecret(armId: string): string {
    const { secretName, vaultName } = parseSecretId(armId);
    return `secret ${secretName} of key vault ${vaultName}`;
}

const prepareAccounts: Topic = ({ environment }) => {
    const { joinAccount, setupAccount } = environment.domain;
    const servers = Object.keys(environment.servers).sort().join(", ");
    return [
        ...(joinAccount.passwordSecretId === undefined
            ? []
            : [
                  [
                      `See that ${describeSecret(joinAccount.passwordSecretId)} holds \`{"Password":"…"}\``,
                      `for ${joinAccount.userName}, that the key vault is enabled for deployment,`,
                      "and that the deploying identity may do Microsoft.KeyVault/vaults/deploy/action on it:",
                      "the compute platform reads the secret in its name.",
                  ].join(" "),
              ]),
        ...(setupAccount.passwordSecretId === undefined
            ? []
            : [
                  [
                      `See that ${describeSecret(setupAccount.passwordSecretId)} holds the bare password`,
                      `of ${setupAccount.userName}.`,
                  ].join(" "),
              ]),
        `See that ${setupAccount.userName} is a domain account and will be a local administrator of ${servers}.`,
    ];
};

const openEgress: Topic = ({ environment, stack, egressRequirements }) => {
    const { egress, existing } = environment.network;
    const owner =
        egress.mode === "existingFirewall"
            ? "the owners of the firewall"
            : egress.mode === "proxy"
              ? "the owners of the proxy"
              : existing === undefined
                ? undefined
                : "the owners of the network";
    return when(
        owner !== undefined,
        [
            `Hand the list of ${egressRequirements.length} destinations to ${owner}: \`npx mabs egress --stack ${stack} --format csv\`.`,
            "None of them bears TLS inspection.",
        ].join(" "),
    );
};

/**
 * A circuit is behind a gateway or a firewall of others, or in a network of others. Sources: "Prepare your environment to back up workloads with DPM or MABS"
 * (2026-02-11), "Install the MARS agent" (2026-11-22).
 */
const routeCircuit: Topic = ({ environment: { azure, network, vault } }) => {
    const mayLeadOut =
        network.existing !== undefined ||
        network.egress.mode === "existingFirewall" ||
        Object.values(network.peerings).some(({ useRemoteGateways }) => useRemoteGateways);
    return when(
        mayLeadOut,
        vault.access === "private"
            ? "Where ExpressRoute leads to Azure, see that the private endpoints are reached by private peering, and Microsoft Entra ID by Microsoft peering or by the internet."
            : `Where ExpressRoute leads to Azure, see that its route filter takes Microsoft peering with the communities of Microsoft Entra ID (12076:5060), of ${azure.location} and of Azure Storage there: private peering does not reach a vault on public addresses.`,
    );
};

const connectNetwork: Topic = ({ environment }) =>
    Object.entries(environment.network.peerings)
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([key, { remoteVirtualNetworkId, useRemoteGateways }]) =>
            [
                "In the first minutes of that run, as soon as the network exists:",
                `make the other half of the peering \`${key}\` in ${nameOf(remoteVirtualNetworkId)}.`,
                "Until then the servers reach nothing behind it, such as their domain.",
                ...when(
                    useRemoteGateways,
                    "It has to allow gateway transit; if it came too late and the run stopped at the peering, run it again.",
                ),
            ].join(" "),
        );

const forwardNames: Topic = ({ environment, privateAccess }) => {
    const zones = (privateAccess?.zones ?? []).map((zone) => zone.zoneName).join(", ");
    return when(
        privateAccess !== undefined,
        [
            `On the DNS servers ${environment.network.dnsServers.join(", ")}, forward ${zones} to 168.63.129.16,`,
            "which answers only in a network that is linked to these zones.",
            "Otherwise the servers find the public addresses of the vault, and those are closed.",
        ].join(" "),
    );
};

/** Uploads go through the storage account's own front door, those of `pulumi up` included. */
const enterStorage: Topic = ({ environment }) => {
    const { allowedAddressRanges } = environment.storage;
    const { existing } = environment.network;
    return [
        ...when(
            allowedAddressRanges.length > 0 && existing !== undefined,
            [
                `Ask the owners of subnet ${existing?.serverSubnet.name ?? ""} for the service endpoint Microsoft.Storage on it:`,
                "without it Azure refuses the storage account, which admits that subnet.",
            ].join(" "),
        ),
        ...when(
            allowedAddressRanges.length > 0,
            [
                `Deploy from ${allowedAddressRanges.join(", ")}: the storage account lets nobody else upload.`,
                `A machine in ${environment.azure.location} itself is not known by its public address and stays outside.`,
            ].join(" "),
        ),
    ];
};

/** Source: "Configure Multi-user authorization using Resource Guard in Azure Backup" (2025-12-30). */
const guardVault: Topic = ({ environment }) =>
    when(
        environment.vault.resourceGuardId !== undefined,
        [
            "Ask the owners of the resource guard to give the deploying identity the role Reader on it",
            "(Backup MUA Operator only for the hours of a critical operation, or one person does what takes two),",
            `and see that the guard is in ${environment.azure.location}: Azure ties a vault to a guard of its own region only.`,
        ].join(" "),
    );

/**
 * Nothing in an ID tells the region of what it names. Source: page "Collect text logs with Azure Monitor Agent", as quoted in
 * azure-docs issue 110228 (2023-05).
 */
const seeWorkspace: Topic = ({ environment: { azure, monitoring } }) =>
    when(
        monitoring.enabled && monitoring.workspaceId !== undefined,
        `See that workspace ${nameOf(monitoring.workspaceId ?? "")} is in ${azure.location}, where its data collection rule has to be.`,
    );

const deploy: Topic = ({ stack }) => [
    `Deploy: \`pulumi up --stack ${stack}\`. A second run changes nothing; an interrupted one goes on where it was.`,
];

/** `Installer.exe with 7 parts, MARSAgentInstaller.exe`. */
function describeFiles({ files, ...others }: Environment["package"]): string {
    const names = Object.keys(files).sort();
    const parts = names.filter((name) => name.toLowerCase().endsWith(".bin"));
    const programs = names.filter((name) => !parts.includes(name)).join(", ");
    return [
        parts.length === 0 ? programs : `${programs} with ${counted(parts.length, "part")}`,
        ...[others.marsAgent, others.rollup, others.dotNetFramework, others.azModules].flatMap(
            (other) => other?.file ?? [],
        ),
    ].join(", ");
}

/** The installer has no stable address for a download: a person gets it once, and the servers read the mirror. */
const mirrorPackage: Topic = ({ environment, storage }) => {
    const files = describeFiles(environment.package);
    const { mirrorUrl } = environment.package;
    const upload = [
        "az storage blob upload-batch --auth-mode login",
        `--account-name ${storage.accountName} --destination ${storage.containers.packages} --source <folder>`,
    ].join(" ");
    return mirrorUrl === undefined
        ? [
              [
                  `As soon as the storage account exists, mirror the installer (${files}): \`${upload}\`.`,
                  "That takes the role Storage Blob Data Contributor, which owners of the subscription do not have by themselves.",
              ].join(" "),
          ]
        : [
              [
                  `See that ${mirrorUrl} holds ${files},`,
                  "and let the identity of every server read it (Storage Blob Data Reader).",
              ].join(" "),
          ];
};

/** Source: "Back up the MABS server" (2020-09-24). */
const keepCatalogue: Topic = ({ environment, storage }) => [
    [
        `From the second day on, see that container ${storage.containers.catalogue} of ${storage.accountName} holds`,
        `a copy of DPMDB of each server (${Object.keys(environment.servers).sort().join(", ")}), not older than a day,`,
        "and restore one on a test instance now and then: without it a rebuilt server cannot read its pool.",
    ].join(" "),
];

/** Limits of the vendor's table for A-series sizes, by size without its prefix. */
const workloadLimits: Readonly<Record<string, number>> = {
    A4_v2: limitValue("protectedWorkloadsOnA4v2"),
    A8_v2: limitValue("protectedWorkloadsOnA8v2"),
};

const limitWorkloads: Topic = ({ environment }) => {
    const limited = Object.entries(environment.servers)
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .flatMap(([name, { size }]) => {
            const limit = workloadLimits[vmSize(size)?.name.replace(/^Standard_/, "") ?? ""];
            return limit === undefined ? [] : [`${limit} on ${name}`];
        });
    return when(
        limited.length > 0,
        `Protect no more workloads than the vendor's table for A-series sizes allows: ${limited.join(", ")}.`,
    );
};

/** Sources: "MABS protection matrix" (2026-02-10), "Install and upgrade Azure Backup Server" (2026-01-21), azure-docs issue 117182. */
const chooseMachines: Topic = ({ environment: { domain } }) => [
    [
        `Choose what to protect: files, volumes, shares, SQL Server, Exchange or SharePoint on Azure VMs of ${domain.fqdn}, in the virtual network and the subscription of the servers, and no machine on premises.`,
        "See that each has 64-bit Windows, .NET Framework 4.0 or newer and volumes of 1 GB or more with NTFS or ReFS;",
        "Visual C++ 2015 on Windows Server 2012 and 2012 R2; OLE DB Driver 18, and SYSTEM as sysadmin, where it runs SQL Server.",
        "Restart it after its first agent.",
    ].join(" "),
];

const protectMachines: Topic = ({ environment }) => {
    const way = environment.network.bastion === undefined ? "" : " (through Bastion)";
    const { version } = environment.package.marsAgent;
    return [
        `Install the protection agent on the machines to be protected, then make the protection groups in the console${way}.`,
        `Keep the MARS agent current (now ${version}, at least ${marsMinimums.registration.version}): no automatic update reaches it.`,
    ];
};

/** In the order in which a person goes. */
const TOPICS: readonly Topic[] = [
    prepareMachine,
    prepareSubscription,
    prepareAccounts,
    prepareKey,
    guardVault,
    seeWorkspace,
    openEgress,
    routeCircuit,
    forwardNames,
    enterStorage,
    deploy,
    connectNetwork,
    mirrorPackage,
    chooseMachines,
    limitWorkloads,
    protectMachines,
    keepCatalogue,
];

/** What a person does next, in order: before `pulumi up`, and after it. */
export function nextSteps(input: NextStepsInput): readonly string[] {
    return TOPICS.flatMap((topic) => topic(input));
}
