import type { CatalogueEntry } from "./entry";
import { page } from "./entry";

/** 2xx: the Recovery Services vault and the region. */
export const vaultErrors = {
    "MABS-CFG-201": {
        title: "Cross-region restore without geo-redundancy",
        explanation:
            "Restoring in the paired region needs copies there, and only geo-redundant vaults keep them. Azure refuses the vault.",
        fix: "mabs:vault:\n  redundancy: GeoRedundant\n  crossRegionRestore: true",
        url: page.createVault,
        constraints: ["V05"],
    },
    "MABS-CFG-202": {
        title: "Cross-region restore together with private access",
        explanation:
            "Backups of the MARS type, which a backup server makes, cannot be restored across regions from a vault with a private endpoint. Neither choice can be taken back after the first registration.",
        fix: "mabs:vault:\n  access: private\n  crossRegionRestore: false",
        url: page.createVault,
        constraints: ["V05"],
    },
    "MABS-CFG-203": {
        title: "An existing vault is given together with settings of a new one",
        explanation:
            "Settings of an existing vault belong to its owners; this program registers the servers with it and changes nothing. Only `access` and `privateDnsZoneIds` still apply.",
        fix: "mabs:vault:\n  existingId: /subscriptions/…/providers/Microsoft.RecoveryServices/vaults/rsv-hub",
    },
    "MABS-CFG-204": {
        title: "Private access needs MABS V4",
        explanation: "Registration through a private endpoint works from build 14.0.30.0 (V4).",
        fix: "mabs:package:\n  mabsVersion: V4",
        url: page.privateEndpoints,
        constraints: ["V17"],
    },
    "MABS-CFG-205": {
        title: "Immutability needs MABS V4",
        explanation:
            "An immutable vault refuses operations of MABS V3; the server would register and then fail at its first retention change.",
        fix: "mabs:package:\n  mabsVersion: V4",
        url: page.security,
        constraints: ["V13"],
    },
    "MABS-CFG-206": {
        title: "Private access together with a customer-managed key",
        explanation:
            "A new vault needs a user-assigned identity to read its key (MABS-CFG-217), and a vault that reads its key with a user-assigned identity takes no private endpoints for backups. " +
            "Both together are possible only in two steps: its owners make the vault with its own identity, let that identity read the key, and then set the key. This program uses such a vault by `existingId`.",
        fix: "mabs:vault:\n  access: private               # and no customerManagedKey",
        url: page.customerKey,
        constraints: ["V06"],
    },
    "MABS-CFG-207": {
        title: "Existing DNS zones are given without private access",
        explanation: "The zones serve private endpoints only; with public access nothing would be written into them.",
        fix: "mabs:vault:\n  access: private",
        url: page.privateEndpoints,
    },
    "MABS-CFG-208": {
        title: "The vault name is not possible",
        explanation: "2 to 50 characters: a letter, then letters, digits and hyphens.",
        fix: "mabs:vault:\n  name: rsv-backup-prod",
        url: page.createVault,
        constraints: ["V01"],
    },
    "MABS-CFG-209": {
        title: "The key is not a Key Vault key",
        explanation:
            "A customer-managed key is named by its address in a Key Vault, with or without a version. Without a version the vault follows key rotation.",
        fix: "customerManagedKey:\n  keyUri: https://kv-hub.vault.azure.net/keys/backup",
        url: page.customerKey,
    },
    "MABS-CFG-210": {
        title: "Zone-redundant vault in a region without availability zones",
        explanation: "Azure refuses the vault, and redundancy cannot be changed after the first registration.",
        fix: "mabs:vault:\n  redundancy: GeoRedundant   # or azure-native:location: a region with zones",
        url: page.zones,
        constraints: ["V03"],
    },
    "MABS-CFG-211": {
        title: "Cross-region restore in a region without a pair",
        explanation: "Some newer regions have no paired region, so there is no place to restore to.",
        fix: "mabs:vault:\n  crossRegionRestore: false",
        url: page.regionPairs,
        constraints: ["V05"],
    },
    "MABS-CFG-212": {
        title: "Unknown region",
        explanation:
            "The region is written in its short form (`westeurope`), as `az account list-locations --query [].name` prints it.",
        fix: "azure-native:location: westeurope",
        url: page.zones,
        constraints: ["V02"],
    },
    "MABS-CFG-213": {
        title: "The region belongs to another cloud",
        explanation:
            "Regions of Azure Government are reached with `azure-native:environment: usgovernment`, all others with `public`.",
        fix: "azure-native:environment: usgovernment\nazure-native:location: usgovvirginia",
    },
    "MABS-CFG-214": {
        title: "The private DNS zone of this region is not known",
        explanation:
            "The zone of Azure Backup carries a short code of the region. For a region whose code is not in our data the zone must be given.",
        fix: "mabs:vault:\n  privateDnsZoneIds:\n    backup: /subscriptions/…/privateDnsZones/privatelink.we.backup.windowsazure.com",
        url: page.privateEndpoints,
    },
    "MABS-CFG-215": {
        title: "More than 50 backup servers for one vault",
        explanation: "A vault takes 50 MABS servers. A second environment gets a second vault.",
        fix: "pulumi stack init prod-2      # a second environment",
        url: page.vaultLimits,
        constraints: ["V08"],
    },
    "MABS-CFG-216": {
        title: "Geo-redundancy in a region without a pair",
        explanation:
            "A geo-redundant vault copies to the paired region. Regions without a pair offer local and zone redundancy only.",
        fix: "mabs:vault:\n  redundancy: ZoneRedundant",
        url: page.regionPairs,
        constraints: ["V03"],
    },
    "MABS-CFG-217": {
        title: "A new vault cannot read its key with its own identity",
        explanation:
            "The key is part of the first request for the vault, because it cannot be set after the first registration. The vault's own identity comes into being with that request, so nobody can have let it read the key. " +
            "A user-assigned identity exists before; it needs the rights get, wrap key and unwrap key on the key. The key vault must be in the region of the vault, with soft delete and purge protection, and open to all networks.",
        fix: "customerManagedKey:\n  keyUri: https://kv-hub.vault.azure.net/keys/backup\n  userAssignedIdentityId: /subscriptions/…/providers/Microsoft.ManagedIdentity/userAssignedIdentities/id-backup-vault",
        url: page.customerKey,
        constraints: ["V06"],
    },
} as const satisfies Readonly<Record<string, CatalogueEntry>>;
