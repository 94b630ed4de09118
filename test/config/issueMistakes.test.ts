import assert from "node:assert/strict";
import { parse } from "yaml";
import { loadEnvironmentValues } from "../../config/load";
import { renderProblems } from "../../config/renderProblems";
import { checkEnvironment } from "../../model/checkEnvironment";
import type { Mistake } from "../support/mistakes";
import { describeMistakes, lines } from "../support/mistakes";
import { edited, stackText, today } from "../support/stackTexts";

const dev = stackText("Pulumi.dev.yaml");

/** Places in the file of the development environment. */
const redundancy = "    redundancy: LocallyRedundant\n";
const dns = "    dnsServers";
const name = "    MABSDEV01:\n";
const data = "        protectedDataGiB: 1024\n";
const marsAgent = "    marsAgent:\n";
const tags = "  mabs:tags:";
const joinSecret = /passwordSecretId: \S+/.exec(dev)?.[0] ?? "";
const firstHash = /Installer\.exe: [0-9a-f]{64}/.exec(dev)?.[0] ?? "";
const inRegionWithoutZones = ["location: westeurope", "location: westus"] as const;

/** What somebody who writes a stack file does wrong, and all that the program says to it. */
const mistakes: readonly Mistake[] = [
    {
        title: "misspells a key",
        text: edited(dev, ["redundancy: Locally", "redundency: Locally"]),
        message: lines(
            "Pulumi.dev.yaml:8:5  MABS-CFG-107  mabs:vault.redundency",
            "  expected  one of name, redundancy, crossRegionRestore, softDelete, immutability, customerManagedKey, resourceGuardId, access, privateDnsZoneIds, existingId",
            '  found     "redundency"',
            "  nearest   redundancy",
        ),
    },
    {
        title: "writes a list where a number belongs",
        text: edited(dev, ["protectedDataGiB: 1024", "protectedDataGiB: [1024]"]),
        message: lines(
            "Pulumi.dev.yaml:30:27  MABS-CFG-109  mabs:servers.MABSDEV01.storage.protectedDataGiB",
            "  expected  a number of GiB from 1 to 122880",
            "  found     a list of 1 item",
            "  hint      write 1024, without brackets",
        ),
    },
    {
        title: "writes a unit behind a number",
        text: edited(dev, ["protectedDataGiB: 1024", "protectedDataGiB: 1.5 TB"]),
        message: lines(
            "Pulumi.dev.yaml:30:27  MABS-CFG-110  mabs:servers.MABSDEV01.storage.protectedDataGiB",
            "  expected  a number of GiB from 1 to 122880",
            '  found     "1.5 TB"',
            "  hint      write 1536",
        ),
    },
    {
        title: "leaves a bracket open",
        text: edited(dev, ["10.10.0.5]", "10.10.0.5"]),
        message: lines(
            "Pulumi.dev.yaml:12:5  MABS-CFG-103  config",
            "  expected  a closing bracket: ] or }",
            "  found     the next key without it",
            "  hint      the bracket was opened in a line above",
            "  see       https://yaml.org/spec/1.2.2/",
        ),
    },
    {
        title: "indents with a tab",
        text: edited(dev, ["    fqdn: corp", "\tfqdn: corp"]),
        message: lines(
            "Pulumi.dev.yaml:18:1  MABS-CFG-103  config",
            "  expected  spaces as indentation",
            "  found     a tab",
            "  hint      replace the tab by spaces; most editors do it for the whole file",
            "  see       https://yaml.org/spec/1.2.2/",
        ),
    },
    {
        title: "wants cross-region restore without geo-redundancy",
        text: edited(dev, [redundancy, `${redundancy}    crossRegionRestore: true\n`]),
        message: lines(
            "Pulumi.dev.yaml:9:25  MABS-CFG-201  mabs:vault.crossRegionRestore",
            "  expected  false, or redundancy: GeoRedundant",
            "  found     true with redundancy: LocallyRedundant",
            "  hint      write redundancy: GeoRedundant, or remove crossRegionRestore",
            "  see       https://learn.microsoft.com/azure/backup/backup-create-recovery-services-vault",
        ),
    },
    {
        title: "wants a zone-redundant vault in a region without zones",
        text: edited(dev, ["LocallyRedundant", "ZoneRedundant"], inRegionWithoutZones),
        message: lines(
            "Pulumi.dev.yaml:8:17  MABS-CFG-210  mabs:vault.redundancy",
            "  expected  GeoRedundant or LocallyRedundant in this region",
            "  found     ZoneRedundant, but westus has no availability zones",
            "  hint      write GeoRedundant, or use a region with zones such as eastus",
            "  see       https://learn.microsoft.com/azure/reliability/regions-list",
        ),
    },
    {
        title: "puts a server into a zone of a region that has none",
        text: edited(dev, [name, `${name}      zone: "1"\n`], inRegionWithoutZones),
        message: lines(
            "Pulumi.dev.yaml:29:13  MABS-CFG-417  mabs:servers.MABSDEV01.zone",
            "  expected  no zone in this region",
            "  found     zone 1, but westus has no availability zones",
            "  hint      remove the key, or use a region with zones such as eastus",
            "  see       https://learn.microsoft.com/azure/reliability/regions-list",
        ),
    },
    {
        title: "gives one range to two subnets",
        text: edited(dev, [
            dns,
            `    subnets: { server: 10.20.0.0/26, bastion: 10.20.0.0/26 }\n    bastion: {}\n${dns}`,
        ]),
        message: lines(
            "Pulumi.dev.yaml:11:47  MABS-CFG-302  mabs:network.subnets.bastion",
            "  expected  a range that shares no address with the server subnet 10.20.0.0/26",
            "  found     bastion subnet 10.20.0.0/26",
            "  other     Pulumi.dev.yaml:11:24  mabs:network.subnets.server",
            "  hint      write 10.20.0.64/26, which is free",
            "  see       https://learn.microsoft.com/azure/virtual-network/virtual-networks-faq",
        ),
    },
    {
        title: "peers with a network that has the same addresses",
        text: edited(dev, ["[10.10.0.0/22]", "[10.20.0.0/16]"]),
        message: lines(
            "Pulumi.dev.yaml:10:20  MABS-CFG-302  mabs:network.addressSpace[0]",
            "  expected  a range that shares no address with the address space of the peering hub 10.20.0.0/16",
            "  found     address space 10.20.0.0/24",
            "  other     Pulumi.dev.yaml:15:30  mabs:network.peerings.hub.remoteAddressSpace[0]",
            "  hint      change `addressSpace` before the network exists: Azure peers no networks that share addresses",
            "  see       https://learn.microsoft.com/azure/virtual-network/virtual-networks-faq",
        ),
    },
    {
        title: "puts a subnet outside of the network",
        text: edited(dev, [dns, `    subnets: { server: 10.21.0.0/27 }\n${dns}`]),
        message: lines(
            "Pulumi.dev.yaml:11:24  MABS-CFG-303  mabs:network.subnets.server",
            "  expected  a range inside 10.20.0.0/24",
            "  found     server subnet 10.21.0.0/27",
            "  hint      write 10.20.0.0/26, which is free",
            "  see       https://learn.microsoft.com/azure/virtual-network/virtual-networks-faq",
        ),
    },
    {
        title: "makes the subnet of the private endpoints too small",
        text: edited(
            dev,
            [redundancy, `${redundancy}    access: private\n`],
            [dns, `    subnets: { privateEndpoints: 10.20.0.64/29 }\n${dns}`],
        ),
        message: lines(
            "Pulumi.dev.yaml:12:34  MABS-CFG-304  mabs:network.subnets.privateEndpoints",
            "  expected  /27 or larger, /26 advised",
            "  found     private endpoint subnet 10.20.0.64/29, 3 usable addresses",
            "  hint      write 10.20.0.64/26, which is free",
            "  see       https://learn.microsoft.com/azure/virtual-network/virtual-networks-faq",
        ),
    },
    {
        title: "makes the subnet of the firewall too small",
        text: edited(dev, [
            dns,
            `    egress: { mode: azureFirewall }\n    subnets: { firewall: 10.20.0.128/27 }\n${dns}`,
        ]),
        message: lines(
            "Pulumi.dev.yaml:12:26  MABS-CFG-304  mabs:network.subnets.firewall",
            "  expected  /26 or larger",
            "  found     firewall subnet 10.20.0.128/27, 27 usable addresses",
            "  hint      write 10.20.0.64/26, which is free",
            "  see       https://learn.microsoft.com/azure/virtual-network/virtual-networks-faq",
        ),
    },
    {
        title: "makes the subnet of the bastion too small",
        text: edited(dev, [dns, `    bastion: {}\n    subnets: { bastion: 10.20.0.192/27 }\n${dns}`]),
        message: lines(
            "Pulumi.dev.yaml:12:25  MABS-CFG-304  mabs:network.subnets.bastion",
            "  expected  /26 or larger",
            "  found     bastion subnet 10.20.0.192/27, 27 usable addresses",
            "  hint      write 10.20.0.64/26, which is free",
            "  see       https://learn.microsoft.com/azure/virtual-network/virtual-networks-faq",
        ),
    },
    {
        title: "leaves no room for the bastion",
        text: edited(dev, ["10.20.0.0/24", "10.20.0.0/26"], [dns, `    bastion: {}\n${dns}`]),
        message: lines(
            "Pulumi.dev.yaml:10:19  MABS-CFG-315  mabs:network.addressSpace",
            "  expected  room for the bastion subnet beside the places of the others; a /24 has room for all",
            "  found     10.20.0.0/26",
            "  hint      write addressSpace: [10.20.0.0/24], or append a second range",
        ),
    },
    {
        title: "gives a server a name of 17 characters",
        text: edited(dev, ["MABSDEV01:", "MABSDEVELOPMENT01:"]),
        message: lines(
            "Pulumi.dev.yaml:28:5  MABS-CFG-401  mabs:servers.MABSDEVELOPMENT01",
            "  expected  a Windows computer name: 1 to 15 letters, digits and hyphens, no underscore, not digits alone",
            '  found     "MABSDEVELOPMENT01" (17 characters)',
            "  hint      for example MABSDEVELOPMENT",
            "  see       https://learn.microsoft.com/azure/azure-resource-manager/management/resource-name-rules",
        ),
    },
    {
        title: "gives a server a name with an underscore",
        text: edited(dev, ["MABSDEV01:", "MABS_DEV01:"]),
        message: lines(
            "Pulumi.dev.yaml:28:5  MABS-CFG-401  mabs:servers.MABS_DEV01",
            "  expected  a Windows computer name: 1 to 15 letters, digits and hyphens, no underscore, not digits alone",
            '  found     "MABS_DEV01" (10 characters)',
            "  hint      for example MABS-DEV01",
            "  see       https://learn.microsoft.com/azure/azure-resource-manager/management/resource-name-rules",
        ),
    },
    {
        title: "needs more disks than the size takes",
        text: edited(dev, [data, `${data}        diskSizeGiB: 256\n`]),
        message: lines(
            "Pulumi.dev.yaml:31:22  MABS-CFG-406  mabs:servers.MABSDEV01.storage.diskSizeGiB",
            "  expected  at most 8 data disks on `Standard_A4_v2`",
            "  found     2,048 GiB of pool in disks of 256 GiB make 8 disks, and 1 for the cache: 9",
            "  hint      `diskSizeGiB: 1024`, or `size: Standard_D8as_v5` (16 data disks)",
            "  see       https://learn.microsoft.com/system-center/dpm/install-dpm",
        ),
    },
    {
        title: "needs more disks than a backup server may have",
        text: edited(dev, [data, `${data}        diskSizeGiB: 128\n`]),
        message: lines(
            "Pulumi.dev.yaml:31:22  MABS-CFG-426  mabs:servers.MABSDEV01.storage.diskSizeGiB",
            "  expected  at most 16 data disks for one backup server",
            "  found     2,048 GiB of pool in disks of 128 GiB make 16 disks, and 1 for the cache: 17",
            "  hint      `diskSizeGiB: 1024`, or a second server for part of the data",
            "  see       https://learn.microsoft.com/system-center/dpm/prepare-environment-for-dpm",
        ),
    },
    {
        title: "wants premium disks on a size of the A series",
        text: edited(dev, [data, `${data}        diskSku: Premium_LRS\n`]),
        message: lines(
            "Pulumi.dev.yaml:31:18  MABS-CFG-407  mabs:servers.MABSDEV01.storage.diskSku",
            "  expected  a standard disk: `Standard_A4_v2` attaches no premium disks",
            "  found     `Premium_LRS`",
            "  hint      write `StandardSSD_LRS`, or choose a size with premium storage such as `Standard_D4s_v5`",
            "  see       https://learn.microsoft.com/azure/virtual-machines/disks-types",
        ),
    },
    {
        title: "wants a Gen2 image on a size of the A series",
        text: edited(dev, [name, `${name}      image: { sku: 2019-datacenter-gensecond }\n`]),
        message: lines(
            "Pulumi.dev.yaml:29:21  MABS-CFG-408  mabs:servers.MABSDEV01.image.sku",
            "  expected  a Gen1 image: `Standard_A4_v2` starts no other",
            "  found     `2019-datacenter-gensecond`, a Gen2 image",
            "  hint      write `sku: 2019-Datacenter`, or leave `sku` away",
            "  see       https://learn.microsoft.com/azure/virtual-machines/generation-2",
        ),
    },
    {
        title: "takes a size below 4 vCPUs and 8 GiB",
        text: edited(dev, [name, `${name}      size: Standard_A2_v2\n`]),
        message: lines(
            "Pulumi.dev.yaml:29:13  MABS-CFG-404  mabs:servers.MABSDEV01.size",
            "  expected  at least 4 vCPUs and 8 GiB of memory",
            "  found     `Standard_A2_v2` with 2 vCPUs and 4 GiB",
            "  hint      write `size: Standard_A4_v2`",
            "  see       https://learn.microsoft.com/azure/backup/backup-azure-microsoft-azure-backup",
        ),
    },
    {
        title: "wants Server Core",
        text: edited(dev, [name, `${name}      image: { sku: 2019-datacenter-core }\n`]),
        message: lines(
            "Pulumi.dev.yaml:29:21  MABS-CFG-409  mabs:servers.MABSDEV01.image.sku",
            "  expected  Windows Server with desktop on a disk of full size",
            "  found     `2019-datacenter-core`, a Server Core image",
            "  hint      write `sku: 2019-Datacenter`, or leave `sku` away",
            "  see       https://learn.microsoft.com/azure/backup/backup-support-matrix-mabs-dpm",
        ),
    },
    {
        title: "wants a Windows version that the MABS version does not run on",
        text: edited(dev, [name, `${name}      image: { windowsVersion: "2016" }\n`]),
        message: lines(
            "Pulumi.dev.yaml:29:32  MABS-CFG-410  mabs:servers.MABSDEV01.image.windowsVersion",
            "  expected  Windows Server 2019 or 2022 for MABS V4",
            "  found     Windows Server 2016",
            '  hint      write `windowsVersion: "2022"`, or change `mabs:package.mabsVersion`',
            "  see       https://learn.microsoft.com/azure/backup/backup-support-matrix-mabs-dpm",
        ),
    },
    {
        title: "joins a domain without DNS servers",
        text: edited(dev, [`${dns}: [10.10.0.4, 10.10.0.5]\n`, ""]),
        message: lines(
            "Pulumi.dev.yaml:9:3  MABS-CFG-502  mabs:network.dnsServers",
            "  expected  the DNS servers of the domain, as a list of IPv4 addresses",
            "  found     no key `dnsServers`",
            "  hint      for example dnsServers: [10.10.0.4, 10.10.0.5]",
        ),
    },
    {
        title: "leaves the list of DNS servers empty",
        text: edited(dev, ["[10.10.0.4, 10.10.0.5]", "[]"]),
        message: lines(
            "Pulumi.dev.yaml:11:17  MABS-CFG-502  mabs:network.dnsServers",
            "  expected  the DNS servers of the domain, as a list of IPv4 addresses",
            "  found     an empty list",
            "  hint      for example dnsServers: [10.10.0.4, 10.10.0.5]",
        ),
    },
    {
        title: "names a container as organizational unit",
        text: edited(dev, ["OU=Backup,OU=Servers,DC=corp", "CN=Computers,DC=corp"]),
        message: lines(
            "Pulumi.dev.yaml:20:25  MABS-CFG-501  mabs:domain.organizationalUnit",
            "  expected  a distinguished name such as OU=Backup,DC=corp,DC=contoso,DC=com",
            '  found     "CN=Computers,DC=corp,DC=contoso,DC=com"',
            "  hint      remove the key: the default container needs none",
        ),
    },
    {
        title: "writes a password into the file",
        text: edited(dev, [joinSecret, "password: hunter2-hunter2"]),
        message: lines(
            "Pulumi.dev.yaml:23:17  MABS-CFG-505  mabs:domain.joinAccount.password",
            "  expected  an encrypted value",
            "  found     a plain text, not shown here",
            "  hint      change the secret at its source, then: pulumi config set --secret --path 'mabs:domain.joinAccount.password'",
            "  see       https://www.pulumi.com/docs/iac/concepts/secrets/",
        ),
    },
    {
        title: "lists an installer file without its SHA-256",
        text: edited(dev, [firstHash, "Installer.exe:"]),
        message: lines(
            'Pulumi.dev.yaml:34:7  MABS-CFG-509  mabs:package.files["MicrosoftAzureBackupServerInstaller.exe"]',
            "  expected  a SHA-256, 64 hexadecimal digits",
            "  found     nothing",
            "  hint      npx mabs package hash <file>",
            "  see       https://learn.microsoft.com/azure/backup/backup-mabs-install-azure-stack",
        ),
    },
    {
        title: "leaves the SHA-256 of the agent away",
        text: edited(dev, ["      sha256: 33e5e3747d2b75d7e7451400151d13c9576d805222462bdeeb5901ae9fca836e\n", ""]),
        message: lines(
            "Pulumi.dev.yaml:42:5  MABS-CFG-509  mabs:package.marsAgent.sha256",
            "  expected  a SHA-256, 64 hexadecimal digits",
            "  found     no key `sha256`",
            "  hint      npx mabs package hash <file>",
            "  see       https://learn.microsoft.com/azure/backup/backup-mabs-install-azure-stack",
        ),
    },
    {
        title: "takes the build that was recalled",
        text: edited(dev, [
            marsAgent,
            `    rollup:\n      file: MABSV4-UR1.exe\n      sha256: 2f26c655b8bc1001c40f8a544ee1ed39642e2eae09dd39a538b9eeb483a8e715\n      build: 14.0.42.0\n${marsAgent}`,
        ]),
        message: lines(
            "Pulumi.dev.yaml:45:14  MABS-CFG-512  mabs:package.rollup.build",
            "  expected  14.0.46.0 or later",
            "  found     14.0.42.0, which was recalled (UR1)",
            "  nearest   14.0.46.0",
            "  hint      download that build, and name its file, hash and build",
            "  see       https://learn.microsoft.com/azure/backup/backup-mabs-release-notes-v3",
        ),
    },
    {
        title: "makes the pool smaller than 1.5 times the data",
        text: edited(dev, [data, `${data}        disks:\n          pool01: { lun: 1, sizeGiB: 1024 }\n`]),
        message: lines(
            "Pulumi.dev.yaml:31:9  MABS-CFG-413  mabs:servers.MABSDEV01.storage.disks",
            "  expected  at least 1,536 GiB of pool for 1,024 GiB: 1.5 times the protected data",
            "  found     1,024 GiB (pool01 1,024)",
            "  hint      add 512 GiB (1,024 GiB to keep 10 days), or declare `localRetentionDays: 1` and keep older points in the vault only",
            "  see       https://learn.microsoft.com/system-center/dpm/prepare-environment-for-dpm",
        ),
    },
    {
        title: "locks the vault and nobody stands for it",
        text: edited(dev, [redundancy, `${redundancy}    immutability: Locked\n`]),
        message: lines(
            "Pulumi.dev.yaml:9:19  MABS-CFG-601  mabs:vault.immutability",
            "  expected  an acknowledgement of `immutability-locked` under mabs:protection.acknowledgements",
            "  found     Locked, and nobody who stands for it",
            '  hint      add { door: immutability-locked, owner: …, reason: …, expires: "YYYY-MM-DD" }',
        ),
    },
    {
        title: "relies on an acknowledgement that has expired",
        text: edited(
            dev,
            [redundancy, `${redundancy}    immutability: Locked\n`],
            [
                tags,
                `  mabs:protection:\n    acknowledgements:\n      - door: immutability-locked\n        owner: backup-team@contoso.com\n        reason: Retention of seven years is required by law.\n        expires: "2026-06-30"\n${tags}`,
            ],
        ),
        message: lines(
            "Pulumi.dev.yaml:55:18  MABS-CFG-602  mabs:protection.acknowledgements[0].expires",
            "  expected  a date from 2026-11-30 on",
            '  found     "2026-06-30"',
            "  hint      let backup-team@contoso.com confirm `immutability-locked` with a new date",
        ),
    },
    {
        title: "starts a server from a data disk",
        text: edited(dev, [name, `${name}      osDisk: { sku: PremiumV2_LRS }\n`]),
        message: lines(
            "Pulumi.dev.yaml:29:22  MABS-CFG-427  mabs:servers.MABSDEV01.osDisk.sku",
            "  expected  a disk type that can carry the operating system",
            "  found     `PremiumV2_LRS`, for data disks only",
            "  hint      write `sku: StandardSSD_LRS`, or `Premium_LRS` on a size with premium storage",
            "  see       https://learn.microsoft.com/azure/virtual-machines/disks-types",
        ),
    },
    {
        title: "lets a new vault read its key with its own identity",
        text: edited(
            dev,
            [
                redundancy,
                `${redundancy}    customerManagedKey: { keyUri: https://kv-hub.vault.azure.net/keys/backup }\n`,
            ],
            [
                tags,
                `  mabs:protection:\n    acknowledgements:\n      - door: customer-managed-key\n        owner: backup-team@contoso.com\n        reason: The data protection officer wants it.\n        expires: "2030-06-30"\n${tags}`,
            ],
        ),
        message: lines(
            "Pulumi.dev.yaml:9:25  MABS-CFG-217  mabs:vault.customerManagedKey",
            "  expected  `userAssignedIdentityId` beside `keyUri`: an identity that may read the key before the vault exists",
            "  found     no key `userAssignedIdentityId`",
            "  hint      let the owners of the key give such an identity the role Key Vault Crypto Service Encryption User, and name it here",
            "  see       https://learn.microsoft.com/azure/backup/encryption-at-rest-with-cmk",
        ),
    },
    {
        title: "wants a key and private endpoints for a new vault",
        text: edited(dev, [
            redundancy,
            `${redundancy}    access: private\n    customerManagedKey: { keyUri: https://kv-hub.vault.azure.net/keys/backup }\n`,
        ]),
        message: lines(
            "Pulumi.dev.yaml:10:25  MABS-CFG-206  mabs:vault.customerManagedKey",
            "  expected  no key of yours with access: private",
            "  found     one",
            "  hint      write access: public, or remove the block; a vault made by its owners with both can be used by existingId",
            "  see       https://learn.microsoft.com/azure/backup/encryption-at-rest-with-cmk",
        ),
    },
    {
        title: "writes 16 tags",
        text: edited(dev, [
            "    owner: backup-team\n",
            "    tag1: x\n    tag2: x\n    tag3: x\n    tag4: x\n    tag5: x\n    tag6: x\n    tag7: x\n    tag8: x\n    tag9: x\n    tag10: x\n    tag11: x\n    tag12: x\n    tag13: x\n    tag14: x\n    tag15: x\n",
        ]),
        message: lines(
            "Pulumi.dev.yaml:49:3  MABS-CFG-607  mabs:tags",
            "  expected  up to 15 tags: every resource gets them all, and secrets in a key vault take no more",
            "  found     16 tags",
            "  hint      join some of them in one value, for example as JSON",
            "  see       https://learn.microsoft.com/azure/azure-resource-manager/management/tag-resources",
        ),
    },
    {
        title: "keeps pass phrases in a key vault of another subscription",
        text: edited(dev, [
            tags,
            `  mabs:keyVault:\n    existingId: /subscriptions/66666666-7777-8888-9999-000000000000/resourceGroups/rg-hub/providers/Microsoft.KeyVault/vaults/kv-hub\n${tags}`,
        ]),
        message: lines(
            "Pulumi.dev.yaml:50:17  MABS-CFG-614  mabs:keyVault.existingId",
            "  expected  a key vault of the subscription 11111111-2222-3333-4444-555555555555: the pass phrases are written into it with the subscription of the provider",
            "  found     one of the subscription 66666666-7777-8888-9999-000000000000",
            "  hint      name one of this subscription, or give the environment the other azure-native:subscriptionId",
        ),
    },
    {
        title: "makes mistakes of form and of fact, in three places",
        text: edited(
            dev,
            ["[10.10.0.0/22]", "[10.20.0.0/16]"],
            [data, `${data}        diskSizeGiB: 128\n    MABSDEV02:\n      storage:\n        protectedDataGiB: much\n`],
        ),
        message: lines(
            "Pulumi.dev.yaml:10:20  MABS-CFG-302  mabs:network.addressSpace[0]",
            "  expected  a range that shares no address with the address space of the peering hub 10.20.0.0/16",
            "  found     address space 10.20.0.0/24",
            "  other     Pulumi.dev.yaml:15:30  mabs:network.peerings.hub.remoteAddressSpace[0]",
            "  hint      change `addressSpace` before the network exists: Azure peers no networks that share addresses",
            "  see       https://learn.microsoft.com/azure/virtual-network/virtual-networks-faq",
            "",
            "Pulumi.dev.yaml:31:22  MABS-CFG-426  mabs:servers.MABSDEV01.storage.diskSizeGiB",
            "  expected  at most 16 data disks for one backup server",
            "  found     2,048 GiB of pool in disks of 128 GiB make 16 disks, and 1 for the cache: 17",
            "  hint      `diskSizeGiB: 1024`, or a second server for part of the data",
            "  see       https://learn.microsoft.com/system-center/dpm/prepare-environment-for-dpm",
            "",
            "Pulumi.dev.yaml:34:27  MABS-CFG-109  mabs:servers.MABSDEV02.storage.protectedDataGiB",
            "  expected  a number of GiB from 1 to 122880",
            '  found     "much"',
        ),
    },
];

describeMistakes("to somebody who", mistakes, { check: checkEnvironment });

/** Inside `pulumi up` the text of a secret is known, and still never shown. */
describe("config: messages to somebody whose pass phrase", () => {
    const { config } = parse(dev) as { readonly config: Readonly<Record<string, unknown>> };
    const messageAbout = (value: string): string => {
        const storage = { protectedDataGiB: 1024 };
        const servers = { "mabs:servers": JSON.stringify({ MABSDEV01: { storage, passphrase: { value } } }) };
        const values = Object.entries(config).map(([key, part]) => [
            key,
            typeof part === "string" ? part : JSON.stringify(part),
        ]);
        const all = { ...(Object.fromEntries(values) as Record<string, string>), ...servers };
        const result = loadEnvironmentValues(all, ["mabs:servers"], { today, check: checkEnvironment });
        assert.ok(!result.ok);
        return renderProblems(result.problems);
    };
    const hint =
        "  hint      pulumi config set --secret --path 'mabs:servers.MABSDEV01.passphrase.value', or remove it and one is generated";

    it("is shorter than 16 characters", () => {
        assert.equal(
            messageAbout("fifteen letters"),
            lines(
                "MABS-CFG-507  mabs:servers.MABSDEV01.passphrase.value",
                "  expected  16 or more printable ASCII characters",
                "  found     15 characters",
                hint,
                "  see       https://learn.microsoft.com/azure/backup/backup-azure-microsoft-azure-backup",
            ),
        );
    });

    it("has a character that setup may misread", () => {
        assert.equal(
            messageAbout("correct horse & battery"),
            lines(
                "MABS-CFG-526  mabs:servers.MABSDEV01.passphrase.value",
                "  expected  no blank at an end, and none of ; # = \" ' [ ] < > & % ^ | ! ( ) `",
                "  found     at least one of them",
                hint,
            ),
        );
    });

    it("is not ASCII", () => {
        assert.equal(
            messageAbout("sechzehn Größen."),
            lines(
                "MABS-CFG-508  mabs:servers.MABSDEV01.passphrase.value",
                "  expected  16 or more printable ASCII characters",
                "  found     other characters",
                hint,
                "  see       https://learn.microsoft.com/azure/backup/backup-azure-file-folder-backup-faq",
            ),
        );
    });
});
