// Generated from environment.schema.json by scripts/generateConfigTypes.ts. Do not edit.

import type { SecretText } from "./secretText";

export type { SecretText } from "./secretText";

/** One environment of Azure Backup Server: the `config:` block of a Pulumi stack file. */
export interface Environment {
    /** Place of everything: the keys of the provider that this program reads. */
    readonly azure: Azure;
    /**
     * Base of every Azure name: with `mabs` and the stack `prod` the vault is `rsv-mabs-prod`.
     * @default "mabs"
     */
    readonly name: string;
    /** The resource group of everything. */
    readonly resourceGroup: {
        /** Name of the resource group. Default: derived, such as `rg-mabs-prod`. */
        readonly name?: string;
    };
    /** The Recovery Services vault that receives the backups. */
    readonly vault: Vault;
    /** The network of the servers: a new one, or a place in an existing one. */
    readonly network: Network;
    /**
     * The Active Directory domain. A backup server is always a member of one, and can never move to another.
     * (Source: page *MABS support matrix*.)
     */
    readonly domain: Domain;
    /**
     * The backup servers by Windows computer name. The name is the identity of a server: adding one never
     * touches another, and none can be renamed.
     */
    readonly servers: Readonly<Record<string, Server>>;
    /** The files of the installer. They are mirrored, and the server installs only what has these hashes. */
    readonly package: InstallerPackage;
    /** The Key Vault with pass phrases and passwords. */
    readonly keyVault: KeyVault;
    /** The storage account with installer mirror, scripts, status and copies of the catalogue. */
    readonly storage: Storage;
    /** Logs, metrics and alerts. */
    readonly monitoring: Monitoring;
    /** Patching of the servers, in a window that is derived from the backup schedule and never inside a backup. */
    readonly maintenance: Maintenance;
    /**
     * The daily backup of the product database DPMDB, the catalogue of all recovery points on disk: a native
     * SQL Server backup, kept on the server for some days and copied to a container of its own. A rebuilt
     * server reads its pool only with it. (Source: page *Back up the MABS server*.)
     */
    readonly catalogueBackup: CatalogueBackup;
    /** Guards against losing backups. */
    readonly protection: Protection;
    /**
     * Tags of every resource that takes tags: up to 15, the most that secrets in a key vault take. (Source:
     * page *About Azure Key Vault secrets*.)
     */
    readonly tags: Readonly<Record<string, string>>;
    /** For stacks with a past. */
    readonly compatibility: {
        /**
         * Keep the version aliases that the Azure provider attaches to every resource. Only stacks once made with
         * versioned modules of azure-native need them; plans are then several times slower.
         * @default false
         */
        readonly keepVersionAliases: boolean;
    };
}

/** The Azure side of an environment, without the prefix `azure-native:`. */
export interface Azure {
    /**
     * Region of everything, in the short form. A vault protects data of its own region. (Source: page *Create
     * and configure a Recovery Services vault*.)
     */
    readonly location: string;
    /** Subscription of everything. */
    readonly subscriptionId: string;
    /** Microsoft Entra tenant of the subscription. */
    readonly tenantId: string;
    /**
     * The cloud: `public` (Azure) or `usgovernment` (Azure Government).
     * @default "AzureCloud"
     */
    readonly cloud: "AzureCloud" | "AzureUSGovernment";
}

/** The Recovery Services vault that receives the backups. */
export interface Vault {
    /** Name of the vault. Default: derived from `mabs:name` and the stack, such as `rsv-mabs-prod`. */
    readonly name?: string;
    /**
     * Where copies of the backups are kept. `GeoRedundant` also in the paired region (the advice while the
     * vault holds the only copy), `ZoneRedundant` in three zones of one region, `LocallyRedundant` in one data
     * centre. Cannot be changed after the first registration. (Source: page *Create and configure a Recovery
     * Services vault*.)
     * @default "GeoRedundant"
     */
    readonly redundancy: "GeoRedundant" | "LocallyRedundant" | "ZoneRedundant";
    /**
     * Restore in the paired region whenever you like. Geo-redundant vaults with public access only, and cannot
     * be undone; needs the acknowledgement `cross-region-restore`. (Source: page *Create and configure a
     * Recovery Services vault*.)
     * @default false
     */
    readonly crossRegionRestore: boolean;
    /** Deleted backups stay for some days. Soft delete cannot be switched off. */
    readonly softDelete: {
        /**
         * `AlwaysON` can never be switched back to `Enabled`; needs the acknowledgement `soft-delete-always-on`.
         * (Source: page *About enhanced soft delete*.)
         * @default "Enabled"
         */
        readonly state: "Enabled" | "AlwaysON";
        /**
         * Days that deleted backups stay. The first 14 cost nothing. (Source: page *About enhanced soft delete*.)
         * Range: 14 to 180 days.
         * @default 14
         */
        readonly retentionDays: number;
    };
    /**
     * `Unlocked` refuses operations that would lose recovery points, and can be switched off by an owner.
     * `Locked` can never be switched off, by nobody; needs the acknowledgement `immutability-locked`. MABS V4
     * only. (Source: page *Immutable vault*.)
     * @default "Disabled"
     */
    readonly immutability: "Disabled" | "Unlocked" | "Locked";
    /**
     * Encrypt the vault with a key of yours instead of a key of Microsoft. Only before the first registration,
     * and for ever; not with private access; needs the acknowledgement `customer-managed-key`. (Source: page
     * *Encrypt backup data by using customer-managed keys*.)
     */
    readonly customerManagedKey?: {
        /** Address of the key in a Key Vault. Without a version the vault follows key rotation. */
        readonly keyUri: string;
        /**
         * Identity that reads the key. Required: a new vault cannot read its key with its own identity, which does
         * not exist before the vault. It needs the role Key Vault Crypto Service Encryption User on the key.
         */
        readonly userAssignedIdentityId?: string;
        /**
         * A second layer of encryption below the first. Only at creation.
         * @default false
         */
        readonly infrastructureEncryption: boolean;
    };
    /** A Resource Guard of another owner: critical operations then need two people. */
    readonly resourceGuardId?: string;
    /**
     * `private`: private endpoints with their DNS zones, and no public access. Decide before the first
     * registration. MABS V4 only. (Source: page *Private endpoints for Azure Backup*.)
     * @default "public"
     */
    readonly access: "public" | "private";
    /**
     * Existing private DNS zones, for example in a hub. Default: with private access, zones are created and
     * linked to the network.
     */
    readonly privateDnsZoneIds?: {
        /** Zone of Azure Backup; its name carries the short code of the region. */
        readonly backup: string;
        /** Zone of blob storage. */
        readonly blob: string;
        /** Zone of queue storage. */
        readonly queue: string;
    };
    /**
     * Register with a vault that exists in this subscription and belongs to others. Beside it only `access` and
     * `privateDnsZoneIds` apply.
     */
    readonly existingId?: string;
}

/** The network of the servers: a new one, or a place in an existing one. */
export interface Network {
    /**
     * Ranges of a new virtual network. A /24 is enough for servers, private endpoints, firewall and bastion.
     * Exactly one of `addressSpace` and `existing`.
     */
    readonly addressSpace?: readonly string[];
    /** A virtual network that exists and belongs to others: nothing in it is changed. */
    readonly existing?: {
        /** The virtual network, in this subscription. */
        readonly virtualNetworkId: string;
        /** Its ranges, so that addresses can be checked without asking Azure. */
        readonly addressSpace: readonly string[];
        /** Subnet of the servers. */
        readonly serverSubnet: ExistingSubnet;
        /** Subnet of the private endpoints. Required when `vault.access` is `private`. */
        readonly privateEndpointSubnet?: ExistingSubnet;
    };
    /**
     * Ranges of the subnets of a new network. Default: derived from `addressSpace`, in a way that later
     * additions move nothing.
     */
    readonly subnets: {
        /** Subnet of the servers. */
        readonly server?: string;
        /** Subnet of the private endpoints, /26 or larger. (Source: page *Private endpoints for Azure Backup*.) */
        readonly privateEndpoints?: string;
        /** Subnet of the Azure Firewall, /26 or larger. (Source: page *Azure Firewall FAQ*.) */
        readonly firewall?: string;
        /** Subnet of the firewall's management traffic, /26 or larger, where forced tunnelling asks for one. */
        readonly firewallManagement?: string;
        /** Subnet of Azure Bastion, /26 or larger. (Source: page *About Bastion configuration settings*.) */
        readonly bastion?: string;
    };
    /**
     * DNS servers of the Active Directory domain. The servers find their domain through them; with private
     * access they must forward Azure's private zones to 168.63.129.16.
     */
    readonly dnsServers: readonly string[];
    /** Domain controllers that the network rules open. Default: `dnsServers`. */
    readonly domainControllers?: readonly string[];
    /**
     * How the servers reach Azure. Azure gives no default outbound access any more, so the way out is always
     * explicit. (Source: page *Default outbound access in Azure*.)
     */
    readonly egress: NatGatewayEgress | AzureFirewallEgress | ExistingFirewallEgress | ProxyEgress;
    /** Azure Bastion for remote desktop without a public address. Default: none. */
    readonly bastion?: {
        /**
         * `Standard` adds native clients and scaling. (Source: page *About Bastion configuration settings*.)
         * @default "Basic"
         */
        readonly sku: "Basic" | "Standard";
    };
    /** Peerings of a new network, by a name of yours. The other side is made by its owners. */
    readonly peerings: Readonly<
        Record<
            string,
            {
                /** The other virtual network. */
                readonly remoteVirtualNetworkId: string;
                /** Its ranges, so that overlaps are found without asking Azure. */
                readonly remoteAddressSpace: readonly string[];
                /**
                 * Take traffic that the other network only passes on. A firewall or gateway in a hub needs it; the network
                 * security groups still filter.
                 * @default true
                 */
                readonly allowForwardedTraffic: boolean;
                /**
                 * Reach networks behind the gateway of the other network.
                 * @default false
                 */
                readonly useRemoteGateways: boolean;
            }
        >
    >;
    /**
     * Ranges of the machines that the servers protect; opens the ports of the protection agent in both
     * directions. (Source: page *Deploy the DPM protection agent*.)
     * @default []
     */
    readonly protectedSubnets: readonly string[];
    /**
     * Ranges that may reach remote desktop besides Bastion. Never the internet.
     * @default []
     */
    readonly administrationSources: readonly string[];
}

/** A subnet that exists. */
export interface ExistingSubnet {
    /** Name of the subnet. */
    readonly name: string;
    /** Range of the subnet, so that rules and addresses can be checked without asking Azure. */
    readonly addressPrefix: string;
}

/** Egress through a NAT gateway, filtered by network security groups. The default: cheapest, nothing to run. */
export interface NatGatewayEgress {
    /** A NAT gateway of this environment. */
    readonly mode: "natGateway";
    /**
     * Public addresses of the gateway; each gives 64,512 ports. (Source: page *NAT gateway resource*.)
     * Range: 1 to 16 addresses.
     * @default 1
     */
    readonly publicIpAddresses: number;
    /**
     * Minutes until an idle connection is dropped. (Source: page *NAT gateway resource*.)
     * Range: 4 to 120 minutes.
     * @default 10
     */
    readonly idleTimeoutMinutes: number;
}

/** Egress through an Azure Firewall of this environment that knows every destination by name. */
export interface AzureFirewallEgress {
    /** An Azure Firewall of this environment. */
    readonly mode: "azureFirewall";
    /**
     * `Premium` adds intrusion detection; the backup names are not inspected in either tier.
     * @default "Standard"
     */
    readonly tier: "Standard" | "Premium";
    /**
     * Availability zones of the firewall and its public address. Empty: no zone. Cannot be changed later.
     * @default []
     */
    readonly zones: readonly ("1" | "2" | "3")[];
}

/** Egress through a firewall of others. A route leads there; `mabs egress` prints the rules for its owners. */
export interface ExistingFirewallEgress {
    /** A firewall that exists, for example in a hub. */
    readonly mode: "existingFirewall";
    /** Private address of the firewall: the next hop of the default route. */
    readonly privateIpAddress: string;
}

/** Egress through an HTTP proxy. */
export interface ProxyEgress {
    /** An HTTP proxy that exists. */
    readonly mode: "proxy";
    /** DNS name or IPv4 address of the proxy, as Windows writes it into its settings. */
    readonly host: string;
    /** Address or range that the network rules open: rules know no names. */
    readonly address: string;
    /**
     * Port of the proxy.
     * Range: 1 to 65535.
     */
    readonly port: number;
    /**
     * Names that are reached without the proxy, in addition to the domain and Azure's own addresses.
     * @default []
     */
    readonly bypass: readonly string[];
}

/**
 * The Active Directory domain. A backup server is always a member of one, and can never move to another.
 * (Source: page *MABS support matrix*.)
 */
export interface Domain {
    /** Full DNS name of the domain. */
    readonly fqdn: string;
    /** NetBIOS name of the domain, which the setup of MABS wants. (Source: page *Install DPM*.) */
    readonly netBiosName: string;
    /** Distinguished name of the unit that the servers join. Default: the default container of the domain. */
    readonly organizationalUnit?: string;
    /** Account with the right to add machines to the domain; used once. */
    readonly joinAccount: Account;
    /**
     * Domain account that runs the setup and becomes local administrator of the servers. (Source: page *Install
     * Azure Backup Server*.)
     */
    readonly setupAccount: Account;
}

/**
 * A domain account. Its password is a reference to a Key Vault secret, or a Pulumi secret; exactly one of
 * them.
 */
export interface Account {
    /** `user@domain` or `DOMAIN\user`. */
    readonly userName: string;
    /** The password as a Pulumi secret; it goes straight into the Key Vault. */
    readonly password?: SecretText;
    /**
     * Resource id of the Key Vault secret that holds the password, with or without a version. The secret stays
     * where it is; nobody needs it to plan. Of the join account it holds `{"Password":"…"}`, the key vault is
     * enabled for deployment, and the deploying identity may do `Microsoft.KeyVault/vaults/deploy/action` on
     * it; of the setup account it holds the bare password.
     */
    readonly passwordSecretId?: string;
}

/** A backup server. Its key is the Windows computer name and its identity: it can never be renamed. */
export interface Server {
    /**
     * VM size: 4 vCPUs and 8 GiB of memory or more. The default is the documented minimum; it retires on
     * 2028-11-15, and the plan prints the line that takes a current size. (Source: page *Install Azure Backup
     * Server*.)
     * @default "Standard_A4_v2"
     */
    readonly size: string;
    /** Windows Server Datacenter with desktop. */
    readonly image: {
        /**
         * Version of Windows Server. MABS V3 runs on 2016 and 2019, V4 on 2019 and 2022. (Source: page *MABS
         * support matrix*.)
         * @default "2019"
         */
        readonly windowsVersion: "2016" | "2019" | "2022";
        /** Exact marketplace SKU. Default: derived from `windowsVersion` and the generation that the size takes. */
        readonly sku?: string;
        /**
         * Version of the image; taken when the server is created and never after.
         * @default "latest"
         */
        readonly version: string;
        /**
         * An image of your own gallery that derives from Windows Server Datacenter, with or without a version,
         * instead of a marketplace image.
         */
        readonly galleryImageId?: string;
        /**
         * Allow the Azure Edition of Windows Server, for which the documentation states no support.
         * @default false
         */
        readonly acceptAzureEdition: boolean;
    };
    /** Availability zone of the server and its disks. Default: none. Cannot be changed later. */
    readonly zone?: "1" | "2" | "3";
    /** The system disk: Windows, SQL Server and the program. */
    readonly osDisk: {
        /**
         * Size of the system disk. Package, extraction, SQL Server and program take about 20 GiB beside Windows.
         * Range: 127 to 4095 GiB.
         * @default 128
         */
        readonly sizeGiB: number;
        /**
         * Type of the system disk.
         * @default "StandardSSD_LRS"
         */
        readonly sku: DiskSku;
    };
    /** The storage pool on managed disks. */
    readonly storage: {
        /**
         * Size of the data that this server protects. The pool is derived from it.
         * Range: 1 to 122880 GiB.
         */
        readonly protectedDataGiB: number;
        /**
         * Days that recovery points stay on the server. (Source: page *MABS support matrix*.)
         * Range: 1 to 448 days.
         * @default 10
         */
        readonly localRetentionDays: number;
        /**
         * Share of the protected data that changes in a day. With 10 % and 10 days the pool is twice the protected
         * data, as the documentation advises. (Source: page *Prepare your environment for DPM*.)
         * Range: 1 to 100 percent.
         * @default 10
         */
        readonly dailyChurnPercent: number;
        /**
         * Size of each pool disk that the plan derives. More data appends disks; none ever moves or shrinks. Do not
         * change it once disks exist.
         * Range: 32 to 32767 GiB.
         * @default 1024
         */
        readonly diskSizeGiB: number;
        /**
         * Type of the pool disks.
         * @default "StandardSSD_LRS"
         */
        readonly diskSku: DiskSku;
        /**
         * The pool disks one by one, by a name of yours, instead of derived ones. The name and the LUN are the
         * identity of a disk.
         */
        readonly disks?: Readonly<
            Record<
                string,
                {
                    /**
                     * Place of the disk on the server. Never change it: it is how the server finds the disk again. 0 belongs to
                     * the scratch disk.
                     * Range: 1 to 63.
                     */
                    readonly lun: number;
                    /**
                     * Size of the disk. It may grow, never shrink.
                     * Range: 32 to 65536 GiB.
                     */
                    readonly sizeGiB: number;
                    /** Type of the disk. Default: `diskSku` of the storage. */
                    readonly sku?: DiskSku;
                }
            >
        >;
        /**
         * Size of the largest single volume or database; a vault takes 54,400 GB of one, which are 50,663 GiB.
         * (Source: page *Prepare to back up workloads with DPM*.)
         * Range: 1 to 122880 GiB.
         */
        readonly largestDataSourceGiB?: number;
    };
    /**
     * The disk for the cache of the agent and the staging area. Default: 10 % of the data that goes to the
     * cloud. (Source: page *MARS agent support matrix*.)
     */
    readonly scratch: {
        /**
         * Size of the scratch disk. Default: 10 % of the data that goes to the cloud, up to the tier that is paid
         * for anyway.
         * Range: 32 to 32767 GiB.
         */
        readonly sizeGiB?: number;
        /** Type of the scratch disk. Default: `diskSku` of the storage. */
        readonly sku?: DiskSku;
        /**
         * Size of the data that goes to the cloud. Default: all protected data.
         * Range: 1 to 122880 GiB.
         */
        readonly cloudProtectedDataGiB?: number;
    };
    /** Fixed private address. Default: Azure gives one and keeps it. */
    readonly privateIpAddress?: string;
    /** When the server sends to the vault. Patching keeps out of these windows. */
    readonly schedule: {
        /**
         * Start times, HH:MM in the time zone of `maintenance.timeZone`; at most two a day. (Source: page *Azure
         * Backup support matrix*.)
         * @default ["22:00"]
         */
        readonly onlineBackupTimes: readonly string[];
        /**
         * Hours that are kept free for each online backup.
         * Range: 1 to 12 hours.
         * @default 6
         */
        readonly onlineBackupWindowHours: number;
    };
    /**
     * Days that daily recovery points stay in the vault. (Source: page *MARS agent support matrix*.)
     * Range: 7 to 9999 days.
     * @default 30
     */
    readonly onlineRetentionDays: number;
    /**
     * Online jobs at the same time. (Source: page *Install Azure Backup Server*.)
     * Range: 1 to 20 jobs.
     * @default 8
     */
    readonly maxParallelOnlineJobs: number;
    /**
     * Limits of the bandwidth on the way to the vault. Default: none. (Source: page *Back up Windows Server
     * files and folders to Azure*.)
     */
    readonly throttling?: {
        /** The hours of the first limit, in the time zone of `maintenance.timeZone`. */
        readonly workHours: {
            /** HH:MM, 24 hours. */
            readonly from: string;
            /** HH:MM, later on the same day. */
            readonly to: string;
            /**
             * Days with work hours.
             * @default ["Monday","Tuesday","Wednesday","Thursday","Friday"]
             */
            readonly days: readonly (
                "Monday" | "Tuesday" | "Wednesday" | "Thursday" | "Friday" | "Saturday" | "Sunday"
            )[];
        };
        /**
         * Limit in the work hours, at most 1,023 Mbit/s: the console of the agent takes no more.
         * Range: 512 to 1047552 kilobits per second.
         */
        readonly workHourKilobitsPerSecond: number;
        /**
         * Limit in all other hours, at most 1,023 Mbit/s.
         * Range: 512 to 1047552 kilobits per second.
         */
        readonly nonWorkHourKilobitsPerSecond: number;
    };
    /**
     * Use a Windows Server licence that you own.
     * @default false
     */
    readonly azureHybridBenefit: boolean;
    /**
     * Encrypt the disks on the host too. The subscription must have the feature, the size must offer it.
     * (Source: page *Overview of managed disk encryption options*.)
     * @default false
     */
    readonly encryptionAtHost: boolean;
    /** The SQL Server of the product database. */
    readonly sql: BundledSql | ExistingSql;
    /**
     * The pass phrase that encrypts the backups of this server. It is made once, kept in the Key Vault, and
     * never changes.
     */
    readonly passphrase: {
        /**
         * Length of a generated pass phrase. (Source: page *Install Azure Backup Server*: 16 or more.)
         * Range: 16 to 128 characters.
         * @default 40
         */
        readonly length: number;
        /**
         * A pass phrase of yours instead of a generated one, 16 or more characters of ASCII: for a server that
         * replaces one of the same name.
         */
        readonly value?: SecretText;
    };
}

/**
 * Type of a managed disk. Premium types need a size that takes them, `PremiumV2_LRS` needs a server in a
 * zone. (Source: page *Azure managed disk types*.)
 */
export type DiskSku =
    "Standard_LRS" | "StandardSSD_LRS" | "StandardSSD_ZRS" | "Premium_LRS" | "Premium_ZRS" | "PremiumV2_LRS";

/** The SQL Server that comes with MABS and serves nothing else. */
export interface BundledSql {
    /** SQL Server of the installer package. */
    readonly mode: "bundled";
}

/** A SQL Server instance on the same machine that you installed, for example by your own image. */
export interface ExistingSql {
    /** A named instance on the server itself. */
    readonly mode: "existing";
    /** Name of the instance; never the default instance. (Source: page *Install DPM*.) */
    readonly instanceName: string;
    /** SQL Server version. V3 takes 2014 to 2017, V4 takes 2019 and 2022. (Source: page *MABS support matrix*.) */
    readonly version: "2014" | "2016" | "2017" | "2019" | "2022";
    /** Edition of the instance, 64-bit. (Source: page *MABS support matrix*.) */
    readonly edition: "Standard" | "Enterprise";
}

/** The files of the installer. They are mirrored, and the server installs only what has these hashes. */
export interface InstallerPackage {
    /**
     * Version of Microsoft Azure Backup Server.
     * @default "V4"
     */
    readonly mabsVersion: "V3" | "V4";
    /** Build of the package, for the record and for checks, such as 14.0.30.0 for V4. Default: not checked. */
    readonly build?: string;
    /**
     * File name and SHA-256 of each file: one `.exe` and its `.bin` parts. (Source: page *Install Azure Backup
     * Server on Azure Stack*.)
     */
    readonly files: Readonly<Record<string, string>>;
    /**
     * The MARS agent that replaces the outdated one inside the package before setup. (Source: page *Install
     * Azure Backup Server*.)
     */
    readonly marsAgent: {
        /** File name in the mirror. */
        readonly file: string;
        /** SHA-256 of the file, 64 hexadecimal digits, as `mabs package hash` prints it. */
        readonly sha256: string;
        /** Version of the agent, 2.0.9249.0 or newer; 2.0.9250.0 with an immutable vault. */
        readonly version: string;
    };
    /** An update rollup that is installed after setup. Default: none. */
    readonly rollup?: {
        /** File name in the mirror. */
        readonly file: string;
        /** SHA-256 of the file, 64 hexadecimal digits, as `mabs package hash` prints it. */
        readonly sha256: string;
        /** Build after the rollup. */
        readonly build: string;
    };
    /**
     * The offline installer of .NET Framework 4.8, which the MARS agent needs and Windows Server 2016 and 2019
     * do not bring. Default: none; such a server needs it by its image or by Windows Update, or its
     * installation waits until it has it. (Source: page *Install the MARS agent*.)
     */
    readonly dotNetFramework?: {
        /** File name in the mirror, an `.exe`. */
        readonly file: string;
        /** SHA-256 of the file, 64 hexadecimal digits, as `mabs package hash` prints it. */
        readonly sha256: string;
    };
    /**
     * An archive with the PowerShell modules Az.Accounts and Az.RecoveryServices: the server then makes the
     * credentials of the vault with their cmdlet instead of its own request. Only for the day on which the
     * request does not do. Default: none.
     */
    readonly azModules?: {
        /**
         * File name in the mirror, a `.zip`. In it the folders `Az.Accounts` and `Az.RecoveryServices`, as
         * `Save-Module` makes them.
         */
        readonly file: string;
        /** SHA-256 of the file, 64 hexadecimal digits, as `mabs package hash` prints it. */
        readonly sha256: string;
        /** Version of Az.RecoveryServices in the archive; the server loads no other. */
        readonly version: string;
    };
    /**
     * Container where the files already are. Default: a container `packages` is made for them; the next steps
     * of a plan name the command that fills it.
     */
    readonly mirrorUrl?: string;
}

/** The Key Vault with pass phrases and passwords. */
export interface KeyVault {
    /** Name, unique in the whole of Azure. Default: derived. */
    readonly name?: string;
    /** Use a Key Vault that exists in this subscription (with role-based access). Default: one is made. */
    readonly existingId?: string;
    /**
     * Ranges that may reach the Key Vault besides the servers. Empty: no restriction by network.
     * @default []
     */
    readonly allowedAddressRanges: readonly string[];
}

/** The storage account with installer mirror, scripts, status and copies of the catalogue. */
export interface Storage {
    /** Name, unique in the whole of Azure. Default: derived. */
    readonly accountName?: string;
    /**
     * Where copies of the account are kept. One data centre is enough: installer files can be downloaded again,
     * and a copy of the catalogue is of use only together with the disks of the pool, which are in that place
     * too.
     * @default "Standard_LRS"
     */
    readonly redundancy: "Standard_LRS" | "Standard_ZRS" | "Standard_GRS";
    /**
     * Ranges that may reach the storage account besides the servers, for example of the pipeline that fills the
     * mirror. Empty: no restriction by network.
     * @default []
     */
    readonly allowedAddressRanges: readonly string[];
}

/** Logs, metrics and alerts. */
export interface Monitoring {
    /**
     * Collect logs and raise alerts.
     * @default true
     */
    readonly enabled: boolean;
    /** A Log Analytics workspace that exists. Default: one is made. */
    readonly workspaceId?: string;
    /**
     * Days that logs stay in a new workspace.
     * Range: 30 to 730 days.
     * @default 90
     */
    readonly retentionDays: number;
    /**
     * Who is told about alerts.
     * @default []
     */
    readonly emailAddresses: readonly string[];
    /** An action group that exists, instead of or beside addresses. */
    readonly actionGroupId?: string;
    /**
     * Days without contact between server and vault until an alert is raised; after 15 days backups stop.
     * (Source: page *Install Azure Backup Server*.)
     * Range: 1 to 10 days.
     * @default 2
     */
    readonly contactGapDays: number;
}

/** Patching of the servers, in a window that is derived from the backup schedule and never inside a backup. */
export interface Maintenance {
    /**
     * Patch with Azure Update Manager.
     * @default true
     */
    readonly enabled: boolean;
    /**
     * Windows name of the time zone in which all times of this file are meant, as `tzutil /l` prints it.
     * @default "UTC"
     */
    readonly timeZone: string;
    /**
     * Day of the patch window.
     * @default "Sunday"
     */
    readonly dayOfWeek: "Monday" | "Tuesday" | "Wednesday" | "Thursday" | "Friday" | "Saturday" | "Sunday";
    /**
     * Length of the patch window. (Source: page *Maintenance configurations*.)
     * Range: 90 to 235 minutes.
     * @default 180
     */
    readonly durationMinutes: number;
}

/**
 * The daily backup of the product database DPMDB, the catalogue of all recovery points on disk: a native
 * SQL Server backup, kept on the server for some days and copied to a container of its own. A rebuilt
 * server reads its pool only with it. (Source: page *Back up the MABS server*.)
 */
export interface CatalogueBackup {
    /**
     * Start on every server, HH:MM in the time zone of `maintenance.timeZone`. Default: derived for each
     * server, after an online backup and clear of the others and of patching.
     */
    readonly time?: string;
    /**
     * Days that copies stay on the server.
     * Range: 1 to 14 days.
     * @default 3
     */
    readonly keepLocalDays: number;
    /**
     * Days that copies stay in the container.
     * Range: 7 to 365 days.
     * @default 30
     */
    readonly keepDays: number;
}

/** Guards against losing backups. */
export interface Protection {
    /**
     * A lock on the vault, so that the portal cannot delete it.
     * @default true
     */
    readonly lock: boolean;
    /**
     * Pulumi refuses to delete vault, disks, Key Vault and pass phrases. `false` needs the acknowledgement
     * `unprotected-backups`.
     * @default true
     */
    readonly protect: boolean;
    /**
     * What Pulumi forgets stays in Azure. `false` needs the acknowledgement `unprotected-backups`.
     * @default true
     */
    readonly retainOnDelete: boolean;
    /**
     * Signatures under choices that cannot be undone.
     * @default []
     */
    readonly acknowledgements: readonly {
        /** The choice. */
        readonly door: OneWayDoorId;
        /** Who decided: a person or a team that can be asked. */
        readonly owner: string;
        /** Why, in a sentence. */
        readonly reason: string;
        /** Date until which the signature counts, in quotes. */
        readonly expires: string;
    }[];
}

/**
 * A choice that cannot be undone: `immutability-locked` (vault immutability `Locked`),
 * `soft-delete-always-on` (soft delete `AlwaysON`), `customer-managed-key`, `cross-region-restore`, and
 * `unprotected-backups` (`protect` or `retainOnDelete` switched off).
 */
export type OneWayDoorId =
    | "immutability-locked"
    | "soft-delete-always-on"
    | "customer-managed-key"
    | "cross-region-restore"
    | "unprotected-backups";
