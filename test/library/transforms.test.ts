import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { CustomResourceOptions } from "@pulumi/pulumi";
import * as pulumi from "@pulumi/pulumi";
import type { EnvironmentConfiguration } from "../../components/describeEnvironment";
import { describeEnvironment } from "../../components/describeEnvironment";
import type { BackupEnvironmentArgs } from "../../components/backupEnvironment";
import { BackupEnvironment } from "../../components/backupEnvironment";
import type { Transformed } from "../../components/transform";
import type { Recorded } from "../support/recorder";
import { record } from "../support/recorder";
import { repositoryRoot } from "../support/stackFiles";
import { existingId, sampleConfiguration, today } from "./sampleConfiguration";

type Transforms = NonNullable<BackupEnvironmentArgs["transform"]>;

/** For every key of a tree of transforms the type of the child; a new key does not compile before it stands here. */
type TypesOf<T> = {
    readonly [K in keyof T]-?: Extract<NonNullable<T[K]>, (...args: never[]) => unknown> extends never
        ? TypesOf<NonNullable<T[K]>>
        : string;
};

const childTypes: TypesOf<Transforms> = {
    resourceGroup: "resources:ResourceGroup",
    vault: {
        vault: "recoveryservices:Vault",
        resourceGuardProxy: "recoveryservices:ResourceGuardProxy",
        lock: "authorization:ManagementLockByScope",
    },
    privateAccess: {
        zone: "privatedns:PrivateZone",
        zoneLink: "privatedns:VirtualNetworkLink",
        endpoint: "network:PrivateEndpoint",
        zoneGroup: "network:PrivateDnsZoneGroup",
    },
    network: {
        virtualNetwork: "network:VirtualNetwork",
        subnet: "network:Subnet",
        securityGroup: "network:NetworkSecurityGroup",
        routeTable: "network:RouteTable",
        peering: "network:VirtualNetworkPeering",
        natGateway: { publicIp: "network:PublicIPAddress", natGateway: "network:NatGateway" },
        azureFirewall: {
            publicIp: "network:PublicIPAddress",
            policy: "network:FirewallPolicy",
            ruleCollectionGroup: "network:FirewallPolicyRuleCollectionGroup",
            firewall: "network:AzureFirewall",
        },
        bastion: { publicIp: "network:PublicIPAddress", bastion: "network:BastionHost" },
    },
    secretStore: { keyVault: "keyvault:Vault", secret: "keyvault:Secret" },
    artifactStore: {
        account: "storage:StorageAccount",
        blobService: "storage:BlobServiceProperties",
        container: "storage:BlobContainer",
        lifecycle: "storage:ManagementPolicy",
        blob: "storage:Blob",
    },
    monitoring: {
        workspace: "operationalinsights:Workspace",
        diagnosticSetting: "monitor:DiagnosticSetting",
        dataCollectionRule: "monitor:DataCollectionRule",
        actionGroup: "monitor:ActionGroup",
        queryAlert: "monitor:ScheduledQueryRule",
        alertProcessingRule: "alertsmanagement:AlertProcessingRuleByName",
    },
    patchWindow: { configuration: "maintenance:MaintenanceConfiguration" },
    server: {
        secrets: { password: "random:index/randomPassword:RandomPassword", secret: "keyvault:Secret" },
        machine: {
            networkInterface: "network:NetworkInterface",
            disk: "compute:Disk",
            virtualMachine: "compute:VirtualMachine",
        },
        roleAssignment: "authorization:RoleAssignment",
        extension: "compute:VirtualMachineExtension",
        dataCollection: "monitor:DataCollectionRuleAssociation",
        patching: "maintenance:ConfigurationAssignment",
        readinessMarker: "authorization:ManagementLockByScope",
        lock: "authorization:ManagementLockByScope",
    },
};

interface Key {
    readonly path: string;
    readonly type: string;
}

interface TypeTree {
    readonly [key: string]: string | TypeTree;
}

function keysOf(tree: TypeTree, prefix = ""): readonly Key[] {
    return Object.entries(tree).flatMap(([name, entry]) => {
        const path = `${prefix}${name}`;
        return typeof entry === "string" ? [{ path, type: entry }] : keysOf(entry, `${path}.`);
    });
}

/** At every key a transform that signs the child with the path of the key; nothing else of ours sets this timeout. */
function signingTransforms(tree: TypeTree, prefix = ""): Transforms {
    const signing =
        (path: string) =>
        (args: object, opts: CustomResourceOptions): Transformed<object> => ({
            args,
            opts: { ...opts, customTimeouts: { ...opts.customTimeouts, delete: path } },
        });
    const entries = Object.entries(tree).map(([name, entry]) => {
        const path = `${prefix}${name}`;
        return [name, typeof entry === "string" ? signing(path) : signingTransforms(entry, `${path}.`)];
    });
    return Object.fromEntries(entries) as Transforms;
}

const signature = ({ options }: Recorded): string | undefined => options.customTimeouts?.delete;

/** Together they have every kind of child. */
const configurations: Readonly<Record<string, () => EnvironmentConfiguration>> = {
    nat: () => ({
        ...sampleConfiguration,
        vault: {
            access: "private",
            immutability: "Unlocked",
            resourceGuardId: existingId("Microsoft.DataProtection/resourceGuards/guard"),
        },
        network: { ...sampleConfiguration.network, bastion: {} },
        domain: {
            ...sampleConfiguration.domain,
            joinAccount: { userName: "svc-join@corp.contoso.com", password: pulumi.secret("a password") },
        },
        monitoring: { emailAddresses: ["backup@contoso.com"] },
    }),
    firewall: () => ({
        ...sampleConfiguration,
        network: { ...sampleConfiguration.network, egress: { mode: "azureFirewall" } },
    }),
};

async function signedChildren(): Promise<readonly Recorded[]> {
    const transform = signingTransforms(childTypes);
    const recordings = [];
    for (const [stack, configuration] of Object.entries(configurations)) {
        const program = (): void => {
            const environment = describeEnvironment(configuration(), { stack, today });
            new BackupEnvironment("backup", { ...environment, transform });
        };
        recordings.push(await record(program));
    }
    return recordings.flatMap(({ resources }) => resources).filter(({ type }) => !type.startsWith("mabs:"));
}

describe("library: transforms", () => {
    let children: readonly Recorded[];

    before(async () => {
        children = await signedChildren();
    });

    for (const { path, type } of keysOf(childTypes)) {
        it(`reach the child of their key: ${path}`, () => {
            const types = children.filter((child) => signature(child) === path).map((child) => child.type);
            assert.deepEqual([...new Set(types)], [type]);
        });
    }

    it("reach every child that is not a component", () => {
        assert.deepEqual(
            children.filter((child) => signature(child) === undefined).map(({ name, type }) => `${name} (${type})`),
            [],
        );
    });

    it("are listed in the guide, each with its child", () => {
        const guide = readFileSync(join(repositoryRoot, "docs", "guides", "library.md"), "utf8");
        const rows = [...guide.matchAll(/^\| `([\w.]+)` +\| `([\w:/]+)` +\|$/gm)];
        assert.deepEqual(
            rows.map(([, path, type]) => ({ path, type })),
            keysOf(childTypes),
        );
    });
});
