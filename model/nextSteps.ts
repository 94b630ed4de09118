import type { Environment } from "../config/environment.generated";
import { marsMinimums } from "../facts/mabsBuilds";
import { parseArmId } from "./armId";
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

/** `secret svc-join of key vault kv-hub`. */
function describeSecret(armId: string): string {
    const [keyVault, secret] = parseArmId(armId)?.names ?? [];
    return keyVault === undefined || secret === undefined ? armId : `secret ${secret} of key vault ${keyVault}`;
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
                      `for ${joinAccount.userName}, and that the key vault is enabled for deployment.`,
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
        `Hand the list of ${egressRequirements.length} destinations to ${owner}: \`npx mabs egress --stack ${stack} --format csv\`.`,
    );
};

const connectNetwork: Topic = ({ environment }) =>
    Object.entries(environment.network.peerings)
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([key, { remoteVirtualNetworkId }]) =>
            [
                "In the first minutes of that run, as soon as the network exists:",
                `make the other half of the peering \`${key}\` in ${nameOf(remoteVirtualNetworkId)}.`,
                "Until then the servers reach nothing behind it, such as their domain.",
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

const guardVault: Topic = ({ environment }) =>
    when(
        environment.vault.resourceGuardId !== undefined,
        "Ask the owners of the resource guard to give the deploying identity the role Backup MUA Operator on it.",
    );

const deploy: Topic = ({ stack }) => [
    `Deploy: \`pulumi up --stack ${stack}\`. A second run changes nothing; an interrupted one goes on where it was.`,
];

/** `Installer.exe with 7 parts, MARSAgentInstaller.exe`. */
function describeFiles({ files, marsAgent, rollup }: Environment["package"]): string {
    const names = Object.keys(files).sort();
    const parts = names.filter((name) => name.toLowerCase().endsWith(".bin"));
    const programs = names.filter((name) => !parts.includes(name)).join(", ");
    return [
        parts.length === 0 ? programs : `${programs} with ${counted(parts.length, "part")}`,
        marsAgent.file,
        ...(rollup === undefined ? [] : [rollup.file]),
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
        ? [`As soon as the storage account exists, mirror the installer (${files}): \`${upload}\`.`]
        : [
              [
                  `See that ${mirrorUrl} holds ${files},`,
                  "and let the identity of every server read it (Storage Blob Data Reader).",
              ].join(" "),
          ];
};

const keepCatalogue: Topic = () => [
    [
        "Protect the product's own database (DPMDB) in a protection group of its own,",
        "and copy a native SQL backup of it to a place outside the servers:",
        "without it a rebuilt server cannot read its pool.",
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
    guardVault,
    openEgress,
    forwardNames,
    deploy,
    connectNetwork,
    mirrorPackage,
    protectMachines,
    keepCatalogue,
];

/** What a person does next, in order: before `pulumi up`, and after it. */
export function nextSteps(input: NextStepsInput): readonly string[] {
    return TOPICS.flatMap((topic) => topic(input));
}
