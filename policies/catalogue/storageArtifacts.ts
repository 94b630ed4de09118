import type { RuleText } from "./entry";

/** Texts of the rules about the storage accounts that scripts of servers come from. */
export const artifactTexts = {
    "storage-artifacts-https-only": {
        family: "storage",
        title: "The storage account of a server's scripts takes HTTPS only",
        severity: "high",
        level: "advisory",
        constraints: [],
        reason: "What comes from there runs as SYSTEM on the server that holds all backups.",
        source: {
            title: "Require secure transfer to ensure secure connections",
            date: "2021-06-01",
            url: "https://learn.microsoft.com/azure/storage/common/storage-require-secure-transfer",
        },
        why: "Over plain HTTP anybody on the way can exchange a script, and read the token that fetches it.",
        remedy: "enableHttpsTrafficOnly: true",
        since: "0.2.0",
    },
    "storage-artifacts-tls12": {
        family: "storage",
        title: "The storage account of a server's scripts takes TLS 1.2 as the least",
        severity: "medium",
        level: "advisory",
        constraints: [],
        reason: "What comes from there runs as SYSTEM on the server that holds all backups.",
        source: {
            title: "Enforce a minimum required version of TLS for requests to a storage account",
            date: "2025-09-24",
            url: "https://learn.microsoft.com/azure/storage/common/transport-layer-security-configure-minimum-version",
        },
        why: "Where nothing is said, the account asks for TLS 1.0. Azure Storage has ended the older versions meanwhile; the setting makes sure, and tells audits.",
        remedy: 'minimumTlsVersion: "TLS1_2"',
        since: "0.2.0",
    },
    "storage-artifacts-no-public-blobs": {
        family: "storage",
        title: "The storage account of a server's scripts lets nobody read without signing in",
        severity: "high",
        level: "advisory",
        constraints: [],
        reason: "Scripts, settings and copies of the catalogue tell how a backup server is built and what it protects.",
        source: {
            title: "Remediate anonymous public read access to blob data",
            date: "2022-11-02",
            url: "https://learn.microsoft.com/azure/storage/blobs/anonymous-read-access-prevent",
        },
        why: "One container that somebody opens by mistake is open to everybody. The switch of the account outweighs all its containers.",
        remedy: "allowBlobPublicAccess: false",
        since: "0.2.0",
    },
    "storage-artifacts-no-shared-key": {
        family: "storage",
        title: "The storage account of a server's scripts takes identities, and no account key",
        severity: "medium",
        level: "advisory",
        constraints: [],
        reason: "A key opens all of the account to whoever has it, and no log tells who that was.",
        source: {
            title: "Prevent Shared Key authorization for an Azure Storage account",
            date: "2022-04-01",
            url: "https://learn.microsoft.com/azure/storage/common/shared-key-authorization-prevent",
        },
        why: "Whoever reads the key can exchange what runs as SYSTEM on the server, and copies of its catalogue. Azure accepts keys where nothing is said.",
        remedy: "allowSharedKeyAccess: false",
        adapted:
            "An account into which the same program uploads blobs is left alone: the provider uploads with the account key and with nothing else (pulumi-azure-native issue 2015).",
        since: "0.2.0",
    },
} as const satisfies Record<string, RuleText>;
