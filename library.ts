/**
 * What other Pulumi programs import from `azure-backup-server`: a whole environment described as an object, or single
 * components. Nothing else of this package is a promise. Guide: docs/guides/library.md.
 */
export * from "./components/index";

/** Everything wrong with a description, with ids, paths and hints. */
export { ConfigurationError } from "./config/configurationError";
export type { Problem } from "./config/problem";

/** The parts of a description. */
export type * from "./config/environmentInput.generated";
export type { DiskSku, OneWayDoorId } from "./config/environment.generated";

/** What components are made from; plain data that can also be written by hand. */
export type { RoleGrant, Tags } from "./model/types/azure";
export type { Advisory, Choice, EnvironmentModel, OneWayDoor } from "./model/types/environment";
export type { BastionModel, EgressPathModel, EgressRequirement, NetworkModel } from "./model/types/network";
export type { MaintenanceModel, MonitoringModel, ProtectionModel } from "./model/types/operations";
export type { ServerModel } from "./model/types/server";
export type { KeyVaultModel, StorageModel } from "./model/types/stores";
export type { ExistingVault, NewVault, PrivateAccessModel, VaultModel } from "./model/types/vault";
