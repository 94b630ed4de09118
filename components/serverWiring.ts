import type { EnvironmentModel } from "../model/types/environment";
import type { ServerModel } from "../model/types/server";
import type { ArtifactStore } from "./artifactStore";
import type { BackupNetwork } from "./backupNetwork";
import type { BackupServerArgs } from "./backupServer";
import type { BackupVault } from "./backupVault";
import type { EnvironmentSecrets } from "./environmentSecrets";
import type { Monitoring } from "./monitoring";
import type { PatchWindow } from "./patchWindow";
import type { Placement, Safeguards } from "./placement";
import type { SecretStore } from "./secretStore";
import type { VaultPrivateAccess } from "./vaultPrivateAccess";

/** What the servers of an environment share. */
export interface EnvironmentParts {
    readonly vault: BackupVault;
    readonly network: BackupNetwork;
    /** Absent when the vault answers on public addresses. */
    readonly privateAccess: VaultPrivateAccess | undefined;
    readonly secretStore: SecretStore;
    readonly artifacts: ArtifactStore;
    /** Absent when nothing is monitored. */
    readonly monitoring: Monitoring | undefined;
    /** Absent when the owners of the servers patch them. */
    readonly patchWindow: PatchWindow | undefined;
}

/** What holds for every server, whatever the parts are. */
export interface WiringContext {
    readonly placement: Placement;
    readonly safeguards: Safeguards;
    readonly model: Pick<EnvironmentModel, "monitoring" | "maintenance"> & {
        readonly network: Pick<EnvironmentModel["network"], "serverSubnet">;
    };
    readonly secrets: EnvironmentSecrets | undefined;
}

/** Plugs one server into the parts of its environment. */
export function serverArgs(server: ServerModel, parts: EnvironmentParts, context: WiringContext): BackupServerArgs {
    const { network, secretStore, vault } = parts;
    const { model, placement, safeguards, secrets } = context;
    return {
        placement,
        server,
        network: {
            subnetId: model.network.serverSubnet.id,
            networkWrites: network.writes,
            securityGroupId: network.networkInterfaceSecurityGroupId,
            egressReady: network.egressReady,
        },
        keyVault: {
            target: secretStore.target,
            keyVaultId: secretStore.keyVaultId,
            accountSecrets: secretStore.secrets,
            givenPassphrase: secrets?.passphrases[server.name],
        },
        scopes: { vaultId: vault.vaultId, containerIds: containerIds(parts) },
        stagingReady: whatStagingFetches(server, parts),
        dataCollection: dataCollection(parts, context),
        patching: patching(parts, context),
        safeguards,
    };
}

function containerIds({ artifacts: { containers } }: EnvironmentParts): BackupServerArgs["scopes"]["containerIds"] {
    return {
        packages: containers.packages.id,
        scripts: containers.scripts.id,
        status: containers.status.id,
        catalogue: containers.catalogue.id,
    };
}

/** The blobs of the server, and the way to the vault that the installation registers with. */
function whatStagingFetches(
    { name }: ServerModel,
    { artifacts, privateAccess }: EnvironmentParts,
): BackupServerArgs["stagingReady"] {
    const settings = artifacts.settings.get(name);
    return [artifacts.guestPackage, ...(settings === undefined ? [] : [settings]), ...(privateAccess?.ready ?? [])];
}

function dataCollection(
    { monitoring }: EnvironmentParts,
    { model }: WiringContext,
): BackupServerArgs["dataCollection"] {
    return monitoring === undefined || model.monitoring === undefined
        ? undefined
        : { ruleId: monitoring.dataCollectionRuleId, associationName: model.monitoring.associationName };
}

function patching({ patchWindow }: EnvironmentParts, { model }: WiringContext): BackupServerArgs["patching"] {
    return patchWindow === undefined || model.maintenance === undefined
        ? undefined
        : { configurationId: patchWindow.configurationId, assignmentName: model.maintenance.assignmentName };
}
