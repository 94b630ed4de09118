import type { CatalogueEntry } from "./entry";
import { page } from "./entry";

/** 4xx: servers, sizes, images, disks. */
export const serverErrors = {
    "MABS-CFG-401": {
        title: "The server name is not possible",
        explanation:
            "The key under `servers` becomes the Windows computer name: 1 to 15 letters, digits and hyphens, no underscore, no hyphen at an end, not digits alone. Setup of SQL Server fails on underscores, and the name can never change.",
        fix: "mabs:servers:\n  MABS01:\n    storage: { protectedDataGiB: 2048 }",
        url: page.resourceNames,
        constraints: ["P20", "P21"],
    },
    "MABS-CFG-402": {
        title: "Two server names differ only in case",
        explanation:
            "Windows computer names ignore case; the second machine would take over the account of the first in the domain, and its place in the vault.",
        fix: "mabs:servers:\n  MABS01:\n    storage: { protectedDataGiB: 2048 }\n  MABS02:\n    storage: { protectedDataGiB: 2048 }",
        url: page.agentLimits,
        constraints: ["P24"],
    },
    "MABS-CFG-403": {
        title: "Unknown VM size",
        explanation:
            "The size is written as Azure does, for example `Standard_D4s_v5`. Sizes that are not in our data cannot be checked, so they are refused.",
        fix: "size: Standard_D4s_v5",
        url: page.sizes,
    },
    "MABS-CFG-404": {
        title: "The size is too small",
        explanation: "MABS in Azure needs at least 4 vCPUs and 8 GiB of memory.",
        fix: "size: Standard_A4_v2",
        url: page.installServer,
        constraints: ["P07"],
    },
    "MABS-CFG-405": {
        title: "The size cannot host a backup server",
        explanation:
            "Sizes of the Basic tier, sizes without Windows support, and sizes that are already retired are refused.",
        fix: "size: Standard_D4s_v5",
        url: page.installDpm,
        constraints: ["P10"],
    },
    "MABS-CFG-406": {
        title: "More data disks than the size takes",
        explanation: "The limit is that of the size, and 16 for a backup server. The scratch disk counts.",
        fix: "storage:\n  diskSizeGiB: 4096            # fewer, larger disks; or a larger size",
        url: page.installDpm,
        constraints: ["P11"],
    },
    "MABS-CFG-407": {
        title: "Premium disks on a size that takes none",
        explanation: "Sizes of the A series and others without an `s` in the name attach standard disks only.",
        fix: "size: Standard_D4s_v5          # or diskSku: StandardSSD_LRS",
        url: page.disks,
        constraints: ["P08"],
    },
    "MABS-CFG-408": {
        title: "The image generation does not fit the size",
        explanation:
            "A-series sizes start Gen1 images only; newer families start Gen2 images only. Leave `image.sku` away and the right one is taken.",
        fix: 'image:\n  windowsVersion: "2019"',
        url: page.generations,
        constraints: ["P08"],
    },
    "MABS-CFG-409": {
        title: "The image is not a full Windows Server",
        explanation:
            "MABS does not run on Server Core, and `smalldisk` images leave no room for the package, SQL Server and the scratch area.",
        fix: "image:\n  sku: 2022-datacenter-g2",
        url: page.supportMatrix,
        constraints: ["P04", "S03"],
    },
    "MABS-CFG-410": {
        title: "The Windows version does not fit the MABS version",
        explanation: "MABS V3 runs on Windows Server 2016 and 2019, V4 on 2019 and 2022, Datacenter edition.",
        fix: 'image:\n  windowsVersion: "2022"\n# with mabs:package: { mabsVersion: V4 }',
        url: page.supportMatrix,
        constraints: ["P03"],
    },
    "MABS-CFG-411": {
        title: "Azure Edition without an explicit yes",
        explanation: "The documentation does not say that MABS is supported on the Azure Edition of Windows Server.",
        fix: "image:\n  acceptAzureEdition: true",
        url: page.supportMatrix,
        constraints: ["P06"],
    },
    "MABS-CFG-412": {
        title: "A data source is too large",
        explanation:
            "One data source (a volume, a database) may have up to 54,400 GB, which are 50,663 GiB, the unit of the configuration.",
        fix: "storage:\n  largestDataSourceGiB: 50000",
        url: page.introduction,
        constraints: ["V10"],
    },
    "MABS-CFG-413": {
        title: "The storage pool is too small",
        explanation:
            "The pool takes twice the protected data by advice; below 1.5 times it fills up before the first retention period ends. One day of local retention lifts the floor.",
        fix: "storage:\n  protectedDataGiB: 2048\n  disks:\n    pool01: { lun: 1, sizeGiB: 4096 }",
        url: page.prepareDpm,
        constraints: ["D01", "D02"],
    },
    "MABS-CFG-414": {
        title: "The scratch disk is too small",
        explanation: "The agent needs 5 % of the data that goes to the cloud as scratch space, 10 % by advice.",
        fix: "scratch:\n  sizeGiB: 256",
        url: page.agentLimits,
        constraints: ["R06"],
    },
    "MABS-CFG-415": {
        title: "The disk size is not possible for the disk type",
        explanation: "Managed disks have a smallest and a largest size per type.",
        fix: "storage:\n  diskSizeGiB: 4096",
        url: page.disks,
    },
    "MABS-CFG-416": {
        title: "Two disks use the same LUN",
        explanation: "The LUN is how the server knows its disks again. LUN 0 belongs to the scratch disk.",
        fix: "disks:\n  pool01: { lun: 1, sizeGiB: 1024 }\n  pool02: { lun: 2, sizeGiB: 1024 }",
        constraints: ["D11"],
    },
    "MABS-CFG-417": {
        title: "A zone is asked for in a region without availability zones",
        explanation: "Azure refuses the virtual machine and its disks.",
        fix: "mabs:servers:\n  MABS01:\n    storage: { protectedDataGiB: 2048 }   # and no `zone`",
        url: page.zones,
    },
    "MABS-CFG-418": {
        title: "The disk type does not fit the zone",
        explanation: "Zone-redundant disks need a region with zones; Premium SSD v2 disks need a server in a zone.",
        fix: 'mabs:servers:\n  MABS01:\n    zone: "1"',
        url: page.disks,
    },
    "MABS-CFG-419": {
        title: "The size has no encryption at host",
        explanation: "Azure refuses a virtual machine of this size with encryption at host.",
        fix: "encryptionAtHost: false        # or a current D-series size",
        url: page.encryptionAtHost,
    },
    "MABS-CFG-420": {
        title: "The online backup windows overlap",
        explanation: "A server sends to the vault at most twice a day, and the second job would wait for the first.",
        fix: 'schedule:\n  onlineBackupTimes: ["10:00", "22:00"]\n  onlineBackupWindowHours: 6',
        url: page.vaultLimits,
        constraints: ["V15"],
    },
    "MABS-CFG-421": {
        title: "The image is described twice",
        explanation: "An image from a gallery is named by its id; a marketplace SKU beside it would be ignored.",
        fix: "image:\n  galleryImageId: /subscriptions/…/images/windows-2022",
        constraints: ["P05"],
    },
    "MABS-CFG-422": {
        title: "Disks are described twice",
        explanation: "`disks` lists the pool disks one by one; `diskSizeGiB` derives them. Only one can be right.",
        fix: "storage:\n  disks:\n    pool01: { lun: 1, sizeGiB: 4096 }",
    },
    "MABS-CFG-423": {
        title: "The disk name is not possible",
        explanation:
            "The key under `disks` becomes part of the Azure name and the identity of the disk: a small letter, then small letters and digits, up to 12 characters.",
        fix: "disks:\n  pool01: { lun: 1, sizeGiB: 1024 }",
        url: page.resourceNames,
    },
    "MABS-CFG-424": {
        title: "The server has the name of its domain",
        explanation: "A Windows computer cannot carry the NetBIOS name of its domain; the domain join fails.",
        fix: "mabs:servers:\n  MABS01:\n    storage: { protectedDataGiB: 2048 }",
        url: page.computerNames,
    },
    "MABS-CFG-425": {
        title: "Unknown image SKU",
        explanation:
            "The SKU is one of the offer WindowsServer of the publisher MicrosoftWindowsServer, and belongs to `windowsVersion`.",
        fix: 'image:\n  windowsVersion: "2022"\n  sku: 2022-datacenter-g2',
        constraints: ["P05"],
    },
    "MABS-CFG-426": {
        title: "The pool needs more disks than one server may have",
        explanation:
            "The arithmetic of the message shows what the protected data needs. Larger disks, or a second server, solve it.",
        fix: "storage:\n  diskSizeGiB: 8192",
        url: page.prepareDpm,
        constraints: ["P11", "D08"],
    },
    "MABS-CFG-427": {
        title: "The disk type cannot carry the operating system",
        explanation:
            "Premium SSD v2 disks are data disks only; Azure refuses a virtual machine that would start from one.",
        fix: "osDisk:\n  sku: Premium_LRS            # StandardSSD_LRS on a size without premium storage",
        url: page.disks,
    },
    "MABS-CFG-428": {
        title: "The work hours end before they begin",
        explanation:
            "The server takes work hours within one day. For a limit through the night exchange the two limits and name the day's hours.",
        fix: 'throttling:\n  workHours: { from: "08:00", to: "18:00" }\n  workHourKilobitsPerSecond: 51200\n  nonWorkHourKilobitsPerSecond: 1024000',
    },
    "MABS-CFG-429": {
        title: "The size attaches its disks by NVMe",
        explanation:
            "A server knows its disks by their LUN, and Windows tells the LUN of a disk on a SCSI controller only. The v6 and v7 families have NVMe controllers alone; there the installation would refuse the disks (MABS-DSK-003) rather than guess which one may be formatted.",
        fix: "size: Standard_D4s_v5",
        url: page.nvme,
    },
} as const satisfies Readonly<Record<string, CatalogueEntry>>;
