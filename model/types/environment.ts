import type { AzurePlace, Tags } from "./azure";
import type { PrivateAccessModel, VaultModel } from "./vault";
import type { EgressRequirement, NetworkModel } from "./network";
import type { KeyVaultModel, StorageModel } from "./stores";
import type { ServerModel } from "./server";
import type { MaintenanceModel, MonitoringModel, ProtectionModel } from "./operations";

/**
 * Every decision about one environment, frozen. Components turn it into resources and decide nothing; the plan prints it.
 * Pure data: the same configuration and facts give the same model, byte for byte.
 */
export interface EnvironmentModel {
    /** Name of the stack, such as `prod`. */
    readonly stack: string;
    readonly place: AzurePlace;
    readonly tags: Tags;
    readonly resourceGroupName: string;
    readonly vault: VaultModel;
    /** Present when the vault is reached by private endpoint. */
    readonly privateAccess?: PrivateAccessModel;
    readonly network: NetworkModel;
    readonly keyVault: KeyVaultModel;
    readonly storage: StorageModel;
    /** Sorted by name. */
    readonly servers: readonly ServerModel[];
    readonly monitoring?: MonitoringModel;
    readonly maintenance?: MaintenanceModel;
    readonly protection: ProtectionModel;
    /** The allow-list of this environment, each line with its reason. */
    readonly egressRequirements: readonly EgressRequirement[];
    /** Destinations that the product would use, but that the egress mode cannot let through; `docs/decisions/0002-egress.md` says what is lost. */
    readonly egressNotReached: readonly EgressRequirement[];
    /** The choices that matter, for the reader of a plan. */
    readonly choices: readonly Choice[];
    readonly advisories: readonly Advisory[];
    readonly oneWayDoors: readonly OneWayDoor[];
    /** What a person does next, in order. */
    readonly nextSteps: readonly string[];
    /** Serve stacks once made with versioned azure-native modules: keep the provider's version aliases. */
    readonly keepVersionAliases: boolean;
}

export interface Choice {
    readonly topic: string;
    readonly value: string;
    /** Consequence in a few words. */
    readonly meaning: string;
}

/** Good advice that does not stop a plan. */
export interface Advisory {
    /** Permanent: `MABS-ADV-nnn`. */
    readonly id: string;
    readonly subject: string;
    readonly message: string;
    /** The line of the stack file that takes the advice, ready to paste. */
    readonly remedy?: string;
    readonly source: string;
    readonly constraints: readonly string[];
}

/** Something that cannot be undone. */
export interface OneWayDoor {
    readonly id: string;
    readonly title: string;
    readonly consequence: string;
    readonly acknowledgedBy?: { readonly owner: string; readonly reason: string; readonly expires: string };
}
