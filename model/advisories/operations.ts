import type { Environment } from "../../config/environment.generated";
import { region } from "../../facts/regions";
import { parseSecretId } from "../secretId";
import { adviseWhen, type AdvisoryRule } from "./rule";

/** Servers in a network of the environment reach its stores by service endpoint; in an existing one they come from outside. */
function whomToList({ existing }: Environment["network"]): string {
    return existing === undefined
        ? "List the addresses from which you deploy; the servers are admitted by themselves."
        : "List the addresses from which you deploy, and those by which the servers leave their network.";
}

/** Advice about vault, stores, alerts and guards. */
export const operationsAdvisories: readonly AdvisoryRule[] = [
    {
        id: "MABS-ADV-016",
        title: "The vault is lost with its region",
        policyRules: ["vault-redundancy-allowed"],
        source: "Create and configure Recovery Services vaults (2025-12)",
        constraints: ["V07"],
        advise: ({ vault, azure }) =>
            adviseWhen(
                vault.existingId === undefined &&
                    vault.redundancy !== "GeoRedundant" &&
                    (region(azure.location)?.pairedRegion ?? null) !== null,
                {
                    subject: "mabs:vault.redundancy",
                    message: `A ${vault.redundancy} vault is lost with its region, and the choice is fixed with the first backup; where the vault is the only copy off the servers, geo-redundancy is advised.`,
                    remedy: "redundancy: GeoRedundant",
                },
            ),
    },
    {
        id: "MABS-ADV-017",
        title: "One person alone can weaken the vault",
        policyRules: ["vault-resource-guard"],
        source: "Security features to help protect hybrid backups (2023-11-07)",
        constraints: ["V12"],
        advise: ({ vault }) =>
            adviseWhen(vault.existingId === undefined && vault.resourceGuardId === undefined, {
                subject: "mabs:vault.resourceGuardId",
                message:
                    "One person with rights on the vault can weaken it; a resource guard in other hands asks for a second one.",
                remedy: "resourceGuardId: <full id of the guard>",
            }),
    },
    {
        id: "MABS-ADV-018",
        title: "Recovery points can be deleted before they expire",
        policyRules: ["vault-immutable"],
        source: "Security features to help protect hybrid backups (2023-11-07)",
        constraints: ["V13"],
        advise: ({ vault, package: { mabsVersion } }) =>
            adviseWhen(vault.existingId === undefined && vault.immutability === "Disabled" && mabsVersion === "V4", {
                subject: "mabs:vault.immutability",
                message:
                    "Recovery points can be deleted before they expire. `Unlocked` prevents that and can be taken back.",
                remedy: "immutability: Unlocked",
            }),
    },
    {
        id: "MABS-ADV-019",
        title: "The vault answers on public addresses",
        source: "Private endpoints for Azure Backup (2023-10)",
        constraints: ["V18", "V21"],
        advise: ({ vault, package: { mabsVersion } }) =>
            adviseWhen(vault.existingId === undefined && vault.access === "public" && mabsVersion === "V4", {
                subject: "mabs:vault.access",
                message:
                    "The vault answers on public addresses. Private endpoints are possible only before the first server registers.",
                remedy: "access: private",
            }),
    },
    {
        id: "MABS-ADV-020",
        title: "The key vault answers to every network",
        policyRules: ["credentials-key-vault-network"],
        source: "Configure Azure Key Vault networking settings (2024-10)",
        constraints: ["R03"],
        advise: ({ keyVault, network }) =>
            adviseWhen(keyVault.existingId === undefined && keyVault.allowedAddressRanges.length === 0, {
                subject: "mabs:keyVault.allowedAddressRanges",
                message: `The key vault with the pass phrases answers to every network. ${whomToList(network)}`,
                remedy: "allowedAddressRanges: [203.0.113.0/28] # yours",
            }),
    },
    {
        id: "MABS-ADV-021",
        title: "The storage account answers to every network",
        source: "Configure Azure Storage firewalls and virtual networks (2025-02)",
        constraints: [],
        advise: ({ storage, network }) =>
            adviseWhen(storage.allowedAddressRanges.length === 0, {
                subject: "mabs:storage.allowedAddressRanges",
                message: `The storage account with installer and scripts answers to every network. ${whomToList(network)}`,
                remedy: "allowedAddressRanges: [203.0.113.0/28] # yours",
            }),
    },
    {
        id: "MABS-ADV-022",
        title: "Alerts are raised and nobody is told",
        policyRules: ["monitoring-alerts-reach-people"],
        source: "Manage Azure Monitor based alerts for Azure Backup (2026-02-04)",
        constraints: ["M03", "V23"],
        advise: ({ monitoring }) =>
            adviseWhen(
                monitoring.enabled && monitoring.actionGroupId === undefined && monitoring.emailAddresses.length === 0,
                {
                    subject: "mabs:monitoring.emailAddresses",
                    message: "Alerts are raised and nobody is told.",
                    remedy: "emailAddresses: [backup-team@contoso.com]",
                },
            ),
    },
    {
        id: "MABS-ADV-023",
        title: "Nothing is monitored",
        policyRules: [
            "monitoring-agent",
            "monitoring-alerts-reach-people",
            "monitoring-data-collection",
            "monitoring-vault-diagnostics",
        ],
        source: "Install and upgrade Azure Backup Server (2026-01-21)",
        constraints: ["M03", "V24"],
        advise: ({ monitoring }) =>
            adviseWhen(!monitoring.enabled, {
                subject: "mabs:monitoring.enabled",
                message:
                    "Nobody notices when a server loses its vault; after 15 days without contact backups to local disks stop as well.",
                remedy: "enabled: true",
            }),
    },
    {
        id: "MABS-ADV-024",
        title: "Nothing patches the servers",
        policyRules: ["monitoring-maintenance-assigned"],
        source: "Configure schedule patching on Azure VMs for business continuity (2025-02)",
        constraints: [],
        advise: ({ maintenance }) =>
            adviseWhen(!maintenance.enabled, {
                subject: "mabs:maintenance.enabled",
                message: "Windows updates are installed by the owners of the servers, or not at all.",
                remedy: "enabled: true",
            }),
    },
    {
        id: "MABS-ADV-025",
        title: "No lock keeps the vault from being deleted",
        policyRules: ["protection-vault-locked"],
        source: "Lock your resources to protect your infrastructure (2025-01)",
        constraints: [],
        advise: ({ protection, vault }) =>
            adviseWhen(!protection.lock && vault.existingId === undefined, {
                subject: "mabs:protection.lock",
                message: "No lock keeps the vault from being deleted in the portal.",
                remedy: "lock: true",
            }),
    },
    {
        id: "MABS-ADV-026",
        title: "The product is not documented to take a vault with a key of your own",
        source: "Encrypt backup data by using customer-managed keys (2024-06-12); that it holds for MABS, which sends through the MARS agent, is inferred",
        constraints: ["V06"],
        advise: ({ vault }) =>
            adviseWhen(vault.existingId === undefined && vault.customerManagedKey !== undefined, {
                subject: "mabs:vault.customerManagedKey",
                message:
                    "The vendor's page says that backups through the MARS agent, by which a backup server sends, are not supported in a vault with a key of yours. Have the vendor's support confirm it first: the key can never be taken away.",
            }),
    },
    {
        id: "MABS-ADV-027",
        title: "The reference to the join password names no version",
        source: "Virtual Machine Extensions - Create Or Update (REST), example with protected settings from a key vault (2025-04)",
        constraints: ["P22"],
        advise: ({ domain }) =>
            adviseWhen(
                domain.joinAccount.passwordSecretId !== undefined &&
                    parseSecretId(domain.joinAccount.passwordSecretId).version === undefined,
                {
                    subject: "mabs:domain.joinAccount.passwordSecretId",
                    message:
                        "Azure documents this reference with a version of the secret, and refuses other references to secrets without one.",
                    remedy: `passwordSecretId: ${domain.joinAccount.passwordSecretId ?? ""}/<version>`,
                },
            ),
    },
];
